import { expect, vi } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import type { Block, Document, DocumentMeta } from '../../src/model/document.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Glossary } from '../../src/model/glossary.js';
import { EnglishSentence } from '../../src/extract/english-sentence.js';
import { extract } from '../../src/extract/extract.js';
import { compileGlossary } from '../../src/extract/glossary/compile-glossary.js';
import { readSentences } from '../../src/extract/read-sentences.js';
import type { Sentence } from '../../src/extract/sentence.js';
import { sentences } from '../../src/read/sentences.js';

/** Words of one meaning for the harbour and those who work in it. */
export const harbour: Glossary = {
  field: 'harbour',
  verbs: { rescue: ['save', 'recover', 'pick up'], seize: ['confiscate', 'impound'] },
  nouns: { boat: ['vessel', 'fishing boat'], suspect: ['criminal suspect'] },
  modifiers: { telecom: ['telecommunication'] },
  metrics: {
    'kill person': ['death', 'fatality', 'death toll', 'dead', 'die person'],
    'burnt area': ['wildfire area'],
    'trade surplus': ['surplus trade'],
    'budget surplus': ['fiscal surplus'],
    'unemployment rate': ['jobless rate'],
    'waiting list': ['patient waiting list'],
    'berth fee': ['berth money'],
  },
  relational: ['case', 'suspect', 'gang'],
  topics: ['wildfire'],
  persons: ['person', 'child', 'crew', 'suspect', 'passenger'],
};

const vocabulary = compileGlossary([harbour]);

/** A report of paragraphs and "- " items parted by empty lines; all of it body, published on Thursday 2024-11-07. */
export function madeReport(text: string, meta: DocumentMeta = { published: '2024-11-07' }): Document {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
    const bullet = /^\n?- /.exec(match[0])?.[0].length ?? 0;
    const span = { start: match.index + bullet, end: match.index + match[0].length };
    blocks.push({ ...span, section: 'body', sentences: sentences(text, span) });
  }
  return { id: 'kestrel-bay.txt', path: 'kestrel-bay.txt', text, meta, blocks };
}

/** Longer reports are made to be slow, and are read once. */
const longest = 2000;

/** What is extracted where every search is tried, whatever words it says it can't do without. */
function extractedWithoutCues(document: Document): Extraction {
  const holds = vi.spyOn(EnglishSentence.prototype, 'holds').mockReturnValue(true);
  try {
    return extract(document, vocabulary);
  } finally {
    holds.mockRestore();
  }
}

/** What is extracted from a made report; with that every text of a test holds cues to what they say. */
export function extracted(text: string, meta?: DocumentMeta): Extraction {
  const extraction = extract(madeReport(text, meta), vocabulary);
  if (text.length < longest) expect(extraction).toEqual(extractedWithoutCues(madeReport(text, meta)));
  return extraction;
}

export const claimsOf = (text: string, meta?: DocumentMeta): Claim[] => extracted(text, meta).claims;

/** The first sentence of a report, tagged, with its times and masks. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = readSentences(madeReport(text), { year: 2024, month: 11, day: 7 });
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return sentence;
}
