import { extract } from '../../../src/extract/extract.js';
import { align } from '../../../src/align/align.js';
import { check } from '../../../src/check/check.js';
import { compileGlossary } from '../../../src/extract/glossary/compile-glossary.js';
import type { Document } from '../../../src/model/document.js';
import type { Extraction } from '../../../src/model/extraction.js';
import type { Finding } from '../../../src/model/finding.js';
import { readCompanions } from '../../../src/read/read-companions.js';
import { readTexts } from '../../../src/read/read-texts.js';
import { rules } from '../../../rules/index.js';
import type { Report } from './report.js';

/** An error or warning of the checker, and where the figures stand that it names. */
export interface LoudFinding extends Finding {
  places: readonly { doc: string; start: number; end: number }[];
}

export type Judge = (reports: readonly Report[]) => LoudFinding[];

/**
 * All that the checker would stop a reader for. It is the pipeline, but that a report which stands in many sets is
 * read once.
 */
export async function makeJudge(glossaryFolder: string): Promise<Judge> {
  const { glossaries } = await readCompanions([], glossaryFolder);
  const vocabulary = compileGlossary(glossaries);
  const read = new Map<string, { document: Document; extraction: Extraction }>();
  const readOnce = (name: string, text: string) => {
    const key = `${name}\n${text}`;
    const known = read.get(key);
    if (known) return known;
    const document = readTexts([{ name, text }]).documents[0]!;
    const made = { document, extraction: extract(document, vocabulary) };
    read.set(key, made);
    return made;
  };
  return (reports) => {
    const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const both = sorted.map(({ id, text }) => readOnce(id, text));
    const documents = both.map(({ document }) => document);
    const extractions = both.map(({ extraction }) => extraction);
    const findings = check({ documents, extractions, ...align(documents, extractions) }, rules);
    const claims = new Map(extractions.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => ({ ...finding, places: finding.claims.map((id) => claims.get(id)!) }));
  };
}
