import type { Span } from '../model/span.js';
import { trim } from './blocks/trim.js';
import { endsLongWord } from './sentences/ends-long-word.js';
import { isGlued } from './sentences/is-glued.js';
import { keepsStop } from './sentences/keeps-stop.js';

const [capitalA, capitalZ] = [65, 90];

const stops = /[.!?…。！？；]/g;

/** What closes with the sentence before it: more stops, quotes, brackets, emphasis. */
const closing = /[.!?…。！？；"'”’»›)\]}」』）】》*_]/;

/** The number of a footnote: "sank.[1]" */
const footnote = /\[\d{1,3}\]/y;

/** The next word with what opens before it. */
const upcoming = /\s*([-–—"'“‘«„¿¡([*_]*)([\p{L}\p{N}.'’]{0,24})/uy;

/**
 * Parts a block into sentences.
 *
 * Line ends within the block are blank space like any other. Two sentences glued together by a lost space ("rose
 * 5%.The mayor") come apart; addresses, versions, decimals and abbreviations do not. Runs in linear time on any
 * text.
 *
 * @returns spans in order, with no blank space or emphasis signs at their ends
 */
export function sentences(text: string, block: Span): Span[] {
  const found: Span[] = [];
  // A search through the whole text for the next stop would look far beyond the block, once for each block.
  const written = text.slice(block.start, block.end);
  let start = 0;
  stops.lastIndex = 0;
  for (let stop = stops.exec(written); stop; stop = stops.exec(written)) {
    const isPlain = isPlainEnd(written, start, stop.index);
    const end = isPlain ? stop.index + 1 : endOfStops(written, stop.index, start);
    if (isPlain || endsSentence(written, start, stop.index, end)) {
      add(found, text, { start: block.start + start, end: block.start + end });
      start = end;
    }
    stops.lastIndex = end;
  }
  add(found, text, { start: block.start + start, end: block.end });
  return found;
}

/** "... was closed. The ...": a long word, one full stop, one blank, a capital. Nothing else has to be asked. */
function isPlainEnd(text: string, start: number, stop: number): boolean {
  const next = text.charCodeAt(stop + 2);
  return (
    text[stop] === '.' &&
    text[stop + 1] === ' ' &&
    next >= capitalA &&
    next <= capitalZ &&
    endsLongWord(text, start, stop)
  );
}

function endOfStops(text: string, stop: number, start: number): number {
  let end = endOfClosing(text, stop);
  // A straight quote between two words closes what is open, or else opens what comes: `sank."The` or `sank."We`.
  if (text[end - 1] === '"' && /\p{L}/u.test(text[end] ?? '') && !quoteIsOpen(text, start, stop))
    return end - 1;
  // A stop that strayed from its sentence belongs to it: "sank. ."
  for (let next = end; next < text.length && /[\s.!?…]/.test(text[next]!); next++) {
    if (/\S/.test(text[next]!) && /^\s?$/.test(text[next + 1] ?? '')) end = next + 1;
  }
  return end;
}

/** A loop, since a pattern that repeats over millions of signs runs out of stack. */
function endOfClosing(text: string, stop: number): number {
  let end = stop;
  while (end < text.length) {
    footnote.lastIndex = end;
    if (closing.test(text[end]!)) end++;
    else if (text[end] === '[' && footnote.test(text)) end = footnote.lastIndex;
    else break;
  }
  return end;
}

function quoteIsOpen(text: string, start: number, stop: number): boolean {
  return text.slice(Math.max(start, stop - 500), stop).split('"').length % 2 === 0;
}

/**
 * @param stop where the first stop stands
 * @param end after it, more stops, and what closes with them
 */
function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const written = text.slice(stop, Math.min(end, stop + 8));
  if (end >= text.length || /[。！？；]/.test(written)) return true;
  if (!/\s/.test(text[end]!)) return isGlued(text, start, stop, end);
  upcoming.lastIndex = end;
  const [, openingSigns = '', next = ''] = upcoming.exec(text) ?? [];
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^(?:\.{2,}|…)/.test(written)) return !/^\p{N}/u.test(next);
  return !written.startsWith('.') || !keepsStop(text, start, stop, next, /["“‘«„]/.test(openingSigns));
}

/** Signs without a word are no sentence of their own; they stay with the one before. */
function add(found: Span[], text: string, span: Span): void {
  const sentence = trim(text, span);
  if (!sentence) return;
  const previous = found.at(-1);
  if (previous && !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)))
    previous.end = sentence.end;
  else found.push(sentence);
}
