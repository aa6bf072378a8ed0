import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Span } from '../model/span.js';
import type { Lookup } from './lookup.js';

/** One place that a finding speaks of: a sentence with figures in it, or a document as a whole. */
export interface Side {
  document: Document;
  /** The figures, in the order of the text. */
  figures: readonly Claim[];
  /** The figure that the finding names first; undefined for a whole document, as is the sentence. */
  main?: Claim;
  sentence?: Span;
}

/**
 * All places of a finding, the one at fault first; then the documents take turns, so that whoever reads only the
 * first two sees both sides. Documents come in whole where none of their figures is named.
 */
export function sidesOf(finding: Finding, { document, claim }: Lookup): Side[] {
  const sentences = new Map<string, Claim[]>();
  for (const found of finding.claims.flatMap((id) => claim(id) ?? [])) {
    const key = `${found.sentenceStart} ${found.doc}`;
    sentences.set(key, [...(sentences.get(key) ?? []), found]);
  }
  const sides = [...sentences.values()].flatMap((claims) => sideOf(claims, document(claims[0]?.doc ?? '')));
  const named = new Set(sides.map((side) => side.document.id));
  const whole = finding.documents.filter((id) => !named.has(id)).flatMap((id) => document(id) ?? []);
  return [...inTurn(sides), ...whole.map((home) => ({ document: home, figures: [] }))];
}

function sideOf([main, ...others]: readonly Claim[], document: Document | undefined): Side[] {
  if (!main || !document) return [];
  const figures = [main, ...others].sort((a, b) => a.start - b.start);
  return [{ document, figures, main, sentence: { start: main.sentenceStart, end: main.sentenceEnd } }];
}

/** The first place of each document, then the second of each, and so on. */
function inTurn(sides: readonly Side[]): Side[] {
  const turns = new Map<Document, number>();
  return sides
    .map((side) => {
      const turn = turns.get(side.document) ?? 0;
      turns.set(side.document, turn + 1);
      return { side, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ side }) => side);
}
