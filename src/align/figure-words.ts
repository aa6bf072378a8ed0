import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { emptyWords } from './empty-words.js';

/** Stems of words by how near they stand to a figure: 1 for the next one, half of it every few words. */
export type FigureWords = ReadonlyMap<string, number>;

/** A Han character is a word by itself; digits only count as distance. */
const word = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}[\p{N}.,]*|[,;:，；：、]/gu;

/** Behind these begins the next item of a list, or another thought. */
const joint = /^(?:[,;:，；：、]|and|but|while)$/;

const mark = /^[,;:，；：、]$/;

/** So many words away, a word counts half. */
const half = 8;

/** A word behind another figure belongs to that one, mostly. */
const crossing = 5;

/** "£64m for schools, £81m for roads": schools stand nearer to the second figure and go with the first. */
const foreign = 10;

/**
 * The words that tell what each claim of a document measures, by claim id: those of its sentence, the nearer the
 * more, and those of its metric, which are the same for every wording.
 *
 * @param claims of the document
 */
export function figureWords({ text }: Document, claims: readonly Claim[]): Map<string, FigureWords> {
  const found = new Map<string, FigureWords>();
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    const siblings = bySentence.get(claim.sentenceStart) ?? [];
    siblings.push(claim);
    bySentence.set(claim.sentenceStart, siblings);
  }
  for (const siblings of bySentence.values()) {
    const pieces = piecesOf(text, siblings);
    for (const claim of siblings) found.set(claim.id, wordsAround(claim, pieces));
  }
  return found;
}

/** A word of a sentence, or one of its claims. */
interface Piece {
  stem: string;
  claim?: Claim;
  /** Which item of a list it stands in, where the sentence is one. */
  item: number;
}

function piecesOf(text: string, claims: readonly Claim[]): Piece[] {
  const { sentenceStart = 0, sentenceEnd = 0 } = claims[0] ?? {};
  const pieces: Piece[] = [];
  let from = sentenceStart;
  let item = 0;
  const put = (to: number) => {
    for (const [found] of text.slice(from, to).matchAll(word)) {
      if (joint.test(found)) item += 1;
      if (!mark.test(found)) pieces.push({ stem: stemOf(found), item });
    }
  };
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    put(claim.start);
    pieces.push({ stem: '', claim, item });
    from = Math.max(from, claim.end);
  }
  put(sentenceEnd);
  return pieces;
}

function wordsAround(claim: Claim, pieces: readonly Piece[]): FigureWords {
  const words = new Map(metricWords(claim).map((stem) => [stem, 1]));
  const at = pieces.findIndex((piece) => piece.claim === claim);
  const own = pieces[at]?.item;
  const taken = new Set(pieces.filter((piece) => piece.claim).map(({ item }) => item));
  const walk = (side: readonly Piece[]) => {
    let distance = 0;
    for (const { stem, claim: other, item } of side) {
      distance += other ? crossing : 1;
      const away = distance + (item !== own && taken.has(item) ? foreign : 0);
      if (stem !== '') words.set(stem, Math.max(words.get(stem) ?? 0, 2 ** ((1 - away) / half)));
    }
  };
  walk(pieces.slice(0, at).toReversed());
  walk(pieces.slice(at + 1));
  return words;
}

function metricWords({ metric }: Claim): string[] {
  if (metric.startsWith('unnamed')) return [];
  return Array.from(metric.matchAll(word), ([found]) => stemOf(found)).filter(Boolean);
}

/**
 * The first letters of a word without its ending, so that "voted", "voters" and "votes" meet; empty for digits and
 * for words that say nothing.
 */
function stemOf(found: string): string {
  const lower = found.toLowerCase().replace(/['’]s?$/, '');
  if (/^\p{N}/u.test(lower) || emptyWords.has(lower)) return '';
  const stem = lower.replace(/(?:ings?|ers?|ors?|ed|es|s|e)$/, '');
  return (stem.length < 3 ? lower : stem).slice(0, 6);
}
