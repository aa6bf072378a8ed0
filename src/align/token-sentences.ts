import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';

/** A word of a sentence, in lower case, or a figure, whatever its digits. */
export interface Token {
  word: string;
  /** Of a figure: its digits, in letters if it is written so; two figures with the same ones read alike. */
  figure?: string;
  claim?: Claim;
  /** Written with a capital: "Ministry of Fisheries" comes again and again where nothing was copied. */
  capital?: true;
}

/** The text of a sentence as passages are found in it. */
export interface Sentence {
  span: Span;
  tokens: Token[];
  /** Long enough to be a sign of copying: shorter ones are alike too often ("He declined to comment."). */
  telling: boolean;
}

const fewestTelling = 8;

/** What stands for any figure, so that a copy is found although its figures were changed. */
const anyFigure = '#';

/** A Han character is a word by itself; the words of other scripts are told apart by what is between them. */
const word = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}[\p{N}.,]*/gu;

/** The sentences of a document, page furniture left out, each claim in them one token. */
export function tokenSentences(document: Document, claims: readonly Claim[]): Sentence[] {
  return document.blocks
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap(({ sentences }) => sentences)
    .map((span) => {
      const tokens = tokensOf(document.text, span, within(span, claims));
      return { span, tokens, telling: tokens.length >= fewestTelling };
    });
}

function within({ start, end }: Span, claims: readonly Claim[]): Claim[] {
  return claims
    .filter((claim) => start <= claim.start && claim.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function tokensOf(text: string, { start, end }: Span, claims: readonly Claim[]): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const claim of claims) {
    if (claim.start < from) continue;
    tokens.push(...wordsOf(text.slice(from, claim.start)), figureOf(claim));
    from = claim.end;
  }
  return [...tokens, ...wordsOf(text.slice(from, end))];
}

function wordsOf(text: string): Token[] {
  return Array.from(text.matchAll(word), ([found]) =>
    /^\p{N}/u.test(found) ? { word: anyFigure, figure: found } : wordToken(found),
  );
}

function wordToken(found: string): Token {
  return { word: found.toLowerCase(), ...(/^\p{Lu}/u.test(found) && { capital: true as const }) };
}

function figureOf(claim: Claim): Token {
  return { word: anyFigure, figure: claim.value === null ? claim.quote : String(claim.value), claim };
}
