import { hash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Figure } from './figure.js';
import { toQuantity } from './to-quantity.js';

/** Start offsets of the lines of a text. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, from 1, of an offset; `from` is a line known to start at or before it. */
function position(starts: readonly number[], offset: number, from: number): { line: number; column: number } {
  let line = from;
  while ((starts[line] ?? Infinity) <= offset) line++;
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

/** Hash of document, sentence and quote; `occurrence` keeps equal ones apart, so an edit elsewhere changes no id. */
function claimId(doc: string, sentence: string, quote: string, occurrence: number): string {
  const flat = /\s\s|[^\S ]/u.test(sentence) ? sentence.replace(/\s+/gu, ' ') : sentence;
  const parts = [doc, flat, quote, String(occurrence)];
  return hash('sha256', parts.join('\u0000')).slice(0, 12);
}

function assignIds(figures: readonly Figure[], doc: string): void {
  const seen = new Map<string, number>();
  for (const figure of figures) {
    const { sentence, mention } = figure;
    const text = sentence.text.slice(sentence.start, sentence.end);
    const quote = sentence.text.slice(mention.start, mention.end);
    const key = `${text}\u0000${quote}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    figure.claimId = claimId(doc, text, quote, occurrence);
  }
}

const knownKeys = [
  'action',
  'basis',
  'of',
  'partOf',
  'period',
  'place',
  'actor',
  'event',
  'attribution',
] as const;

/** What is only there where something is known, in the order in which it is printed. */
function addKnown(claim: Claim, figure: Figure, event: string | undefined): void {
  const linked = (other: Figure | undefined): string | undefined =>
    other?.dropped ? undefined : other?.claimId;
  const known = {
    action: figure.action,
    basis: figure.basis,
    of: linked(figure.of),
    partOf: linked(figure.partOf),
    period: figure.period,
    place: figure.place,
    actor: figure.actor,
    event,
    attribution: figure.attribution,
  };
  for (const key of knownKeys) if (known[key] !== undefined) claim[key] = known[key];
}

/** Turns finished figures into claims, in reading order; dropped ones are left out, and links to them with them. */
export function toClaims(figures: readonly Figure[], { id: doc, text, meta }: Document): Claim[] {
  const kept = figures.filter((figure) => !figure.dropped);
  if (!kept.length) return [];
  assignIds(kept, doc);
  const starts = lineStarts(text);
  let line = 1;
  return kept.map((figure) => {
    const { sentence } = figure;
    const place = position(starts, figure.mention.start, line);
    line = place.line;
    const claim = Object.assign({ id: figure.claimId ?? '' }, toQuantity(figure, doc), {
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      line,
      column: place.column,
      section: sentence.section,
      measure: figure.measure,
      metric: figure.metric ?? '',
    }) as Claim;
    addKnown(claim, figure, meta.event);
    claim.confidence = Math.round(figure.confidence * 100) / 100;
    if (figure.implied.size) claim.implied = [...figure.implied];
    claim.trace = figure.trace;
    return claim;
  });
}
