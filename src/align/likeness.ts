import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { figureWords } from './figure-words.js';
import type { FigureWords } from './figure-words.js';

/** Words are not independent of each other, so that more of them do not add up without end. */
const most = 8;

/**
 * How alike the words are that two figures stand among, in bits: each word that they have in common counts the more
 * the fewer figures of the two reports stand near it, and the nearer it stands to both. What a figure is says nothing.
 *
 * @param extractions one for each document, in the same order
 */
export function likeness(documents: readonly Document[], extractions: readonly Extraction[]) {
  const byDoc = new Map(extractions.map((extraction) => [extraction.doc, extraction]));
  const texts = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, Map<string, FigureWords>>();
  const wordsIn = (doc: string): Map<string, FigureWords> => {
    const document = texts.get(doc);
    if (!document) throw new Error(`No document ${JSON.stringify(doc)} in this corpus`);
    const words = known.get(doc) ?? figureWords(document, byDoc.get(doc)?.claims ?? []);
    known.set(doc, words);
    return words;
  };
  return (a: Claim, b: Claim): Weight => {
    const reports = [...new Set([a.doc, b.doc])].map(wordsIn);
    const [one, other] = [wordsIn(a.doc).get(a.id), wordsIn(b.doc).get(b.id)];
    const shared = [...(one ?? [])].flatMap(([stem, near]) => {
      const alsoNear = other?.get(stem);
      if (alsoNear === undefined) return [];
      return { stem, bits: Math.min(near, alsoNear) * rarity(stem, reports) };
    });
    const telling = shared.filter(({ bits }) => bits >= 0.5).toSorted((x, y) => y.bits - x.bits);
    const bits = Math.min(
      most,
      shared.reduce((all, word) => all + word.bits, 0),
    );
    const list = telling.slice(0, 4).map(({ stem }) => `${stem}-`);
    return {
      about: 'words',
      bits,
      why: list.length > 0 ? `both stand near ${list.join(', ')}` : 'no word that only these figures share',
    };
  };
}

/** Bits of surprise at meeting a word near a figure of these reports. */
function rarity(stem: string, reports: readonly ReadonlyMap<string, FigureWords>[]): number {
  const all = reports.reduce((sum, { size }) => sum + size, 0);
  const holders = reports.flatMap((words) => [...words.values()].filter((near) => near.has(stem))).length;
  return Math.log2(all / Math.max(2, holders));
}
