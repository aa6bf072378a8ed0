import { align } from '../src/align/align.js';
import type { Aligned } from '../src/align/align.js';
import type { Corpus } from '../src/check/inputs.js';
import type { Claim } from '../src/model/claim.js';
import type { Document } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { readTexts } from '../src/read/read-texts.js';

/** A claim as a test needs it: where its figure stands, and what differs from a plain count. */
export type MadeClaim = Partial<Claim> & Pick<Claim, 'quote'>;

/** A report whose claims are given by hand, so that a test of aligning and checking hangs on no extractor. */
export interface MadeReport {
  text: string;
  claims?: MadeClaim[];
  times?: Extraction['times'];
}

/** Documents by name, read as they are from disk, with their claims aligned. Claims are named `a1`, `a2`, `b1` ... */
export function madeCorpus(reports: Record<string, MadeReport>): Corpus & Aligned {
  const { documents } = readTexts(Object.entries(reports).map(([name, { text }]) => ({ name, text })));
  const extractions = documents.map((document) => extraction(document, reports[document.id] ?? { text: '' }));
  return { documents, extractions, ...align(documents, extractions) };
}

/** `a1` for the first claim of `a.md`, and so on. */
export function claimIn({ extractions }: Pick<Corpus, 'extractions'>, id: string): Claim {
  const found = extractions.flatMap(({ claims }) => claims).find((claim) => claim.id === id);
  if (!found) throw new Error(`No claim ${id} was made`);
  return found;
}

function extraction(document: Document, { claims = [], times = [] }: MadeReport): Extraction {
  let from = 0;
  const made = claims.map((claim, at) => {
    const start = document.text.indexOf(claim.quote, from);
    if (start < 0) throw new Error(`${document.id} does not say ${claim.quote}`);
    from = start + claim.quote.length;
    return madeClaim(document, start, { id: `${document.id.charAt(0)}${at + 1}`, ...claim });
  });
  const { published } = document.meta;
  return {
    doc: document.id,
    claims: made,
    quantities: made,
    times,
    ...(published !== undefined && { anchor: { edtf: published, from: 'metadata' as const } }),
  };
}

function madeClaim(
  { id: doc, text, blocks }: Document,
  start: number,
  claim: MadeClaim & { id: string },
): Claim {
  const end = start + claim.quote.length;
  const block = blocks.find((around) => around.start <= start && end <= around.end);
  const sentence = block?.sentences.find((around) => around.start <= start && end <= around.end);
  const value = claim.value === undefined ? Number(claim.quote.replace(/[^\d.-]/g, '')) : claim.value;
  const before = text.slice(0, start).split('\n');
  return {
    doc,
    start,
    end,
    sentenceStart: sentence?.start ?? start,
    sentenceEnd: sentence?.end ?? end,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    section: block?.section ?? 'body',
    value,
    low: value,
    high: value,
    margin: 0.5,
    relation: '=',
    unit: '1',
    measure: 'level',
    metric: 'count boat',
    confidence: 1,
    ...claim,
  };
}
