import { createHash, hash, type Hash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { addQuantity } from './add-quantity.js';
import type { Figure } from './figure.js';
import type { Sentence } from './sentence.js';

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

/** What the figures of one sentence are told apart by: the head of what is hashed, and how often each quote was met. */
interface Family {
  head: string;
  /** Of a long sentence, the hash of `head`, so that it is not read again for each of its figures. */
  hash?: Hash;
  met: Map<string, number>;
}

const longSentence = 4096;

function idOf(family: Family, tail: string): string {
  if (family.head.length < longSentence) return hash('sha256', family.head + tail).slice(0, 12);
  family.hash ??= createHash('sha256').update(family.head);
  return family.hash.copy().update(tail).digest('hex').slice(0, 12);
}

/** The sentences of a document by their text: two of one wording share a family. */
function familyOf({ text, start, end }: Sentence, doc: string, families: Map<string, Family>): Family {
  const written = text.slice(start, end);
  const known = families.get(written);
  if (known) return known;
  const flat = /\s\s|[^\S ]/u.test(written) ? written.replace(/\s+/gu, ' ') : written;
  const family = { head: `${doc}\u0000${flat}\u0000`, met: new Map<string, number>() };
  families.set(written, family);
  return family;
}

/**
 * Ids are hashes of document, sentence and quote, so that an edit elsewhere changes none; how often the same was met
 * before keeps equal ones apart.
 */
function assignIds(figures: readonly Figure[], doc: string): void {
  const families = new Map<string, Family>();
  let family: Family | undefined;
  figures.forEach((figure, at) => {
    const { sentence, mention } = figure;
    if (!family || sentence !== figures[at - 1]?.sentence) family = familyOf(sentence, doc, families);
    const quote = sentence.text.slice(mention.start, mention.end);
    const occurrence = family.met.get(quote) ?? 0;
    family.met.set(quote, occurrence + 1);
    figure.claimId = idOf(family, `${quote}\u0000${occurrence}`);
  });
}

/** What is only there where something is known, in the order in which it is printed. */
function addKnown(claim: Claim, figure: Figure, event: string | undefined): void {
  const { action, basis, of, partOf, period, place, actor, attribution } = figure;
  if (action !== undefined) claim.action = action;
  if (basis !== undefined) claim.basis = basis;
  if (of?.claimId !== undefined && !of.dropped) claim.of = of.claimId;
  if (partOf?.claimId !== undefined && !partOf.dropped) claim.partOf = partOf.claimId;
  if (period !== undefined) claim.period = period;
  if (place !== undefined) claim.place = place;
  if (actor !== undefined) claim.actor = actor;
  if (event !== undefined) claim.event = event;
  if (attribution !== undefined) claim.attribution = attribution;
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
    const claim = { id: figure.claimId ?? '' } as Claim;
    addQuantity(claim, figure, doc);
    claim.sentenceStart = sentence.start;
    claim.sentenceEnd = sentence.end;
    claim.line = line;
    claim.column = place.column;
    claim.section = sentence.section;
    claim.measure = figure.measure;
    claim.metric = figure.metric ?? '';
    addKnown(claim, figure, meta.event);
    claim.confidence = Math.round(figure.confidence * 100) / 100;
    if (figure.implied.size) claim.implied = [...figure.implied];
    claim.trace = figure.trace;
    return claim;
  });
}
