import type { Span } from '../../model/span.js';
import type { SentencePlace } from '../sentence.js';

/** A row is no longer. */
const longest = 2000;

/** The text that was asked for last, and whether a stroke is in it: one after the other, all sentences of a report ask. */
let asked = { text: '', stroke: false };

function hasStroke(text: string): boolean {
  if (asked.text !== text) asked = { text, stroke: text.includes('|') };
  return asked.stroke;
}

/** The row that a sentence stands in: a line of Markdown that a stroke opens, else the sentence with strokes in it. */
function rowAround({ text, start, end }: SentencePlace): Span | undefined {
  if (!hasStroke(text)) return undefined;
  const before = text.slice(Math.max(0, start - longest), start);
  const opens = start - before.length + before.lastIndexOf('\n') + 1;
  if (/^\s*\|/.test(text.slice(opens, start + 1))) {
    const closes = text.slice(start, start + longest).indexOf('\n');
    const line = { start: opens + text.slice(opens, start + 1).indexOf('|') + 1, end: text.length };
    return { ...line, end: closes < 0 ? Math.min(text.length, start + longest) : start + closes };
  }
  return end - start <= longest && text.slice(start, end).includes('|') ? { start, end } : undefined;
}

const known = new WeakMap<SentencePlace, Span[] | null>();

function readCells(sentence: SentencePlace): Span[] | undefined {
  const row = rowAround(sentence);
  if (!row) return undefined;
  const cells: Span[] = [];
  let at = row.start;
  for (const cell of sentence.text
    .slice(row.start, row.end)
    .replace(/\|\s*$/, '')
    .split('|')) {
    cells.push({ start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return cells.length > 1 ? cells : undefined;
}

/** The cells of the row of a table that a sentence stands in; undefined where it stands in none. */
export function cellsOf(sentence: SentencePlace): readonly Span[] | undefined {
  const found = known.get(sentence);
  if (found !== undefined) return found ?? undefined;
  const cells = readCells(sentence);
  known.set(sentence, cells ?? null);
  return cells;
}
