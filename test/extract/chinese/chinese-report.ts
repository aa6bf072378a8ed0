import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import { extract } from '../../../src/extract/extract.js';
import { compileGlossary } from '../../../src/extract/glossary/compile-glossary.js';
import type { DocumentMeta } from '../../../src/model/document.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { readGlossary } from '../../../src/read/read-glossary.js';
import { madeReport } from '../made-report.js';

const files = readdirSync(glossaryFolder).filter((file) => file.endsWith('.yaml'));
const { glossaries } = await readGlossary(files.map((file) => join(glossaryFolder, file)));
const vocabulary = compileGlossary(glossaries);

/** All that is read out of a report with the shipped vocabulary; published on Thursday 2024-11-07. */
export const chineseReport = (
  text: string,
  meta: DocumentMeta = { published: '2024-11-07', language: 'zh' },
): Extraction => extract(madeReport(text, meta), vocabulary);
