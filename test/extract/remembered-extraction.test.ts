import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openMemory } from '../../src/cache/open-memory.js';
import { extract } from '../../src/extract/extract.js';
import { compileGlossary } from '../../src/extract/glossary/compile-glossary.js';
import { rememberedExtraction } from '../../src/extract/remembered-extraction.js';
import type { Document } from '../../src/model/document.js';
import { readTexts } from '../../src/read/read-texts.js';

const words = compileGlossary([]);
const reports = readTexts([
  { name: 'ferry.md', text: 'On 3 May 2031 the ferry carried 412 people, 40 more than in April.' },
  { name: 'market.md', text: 'Nobody came to the fish market.' },
]).documents;

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
});
afterEach(() => rm(home, { recursive: true }));

/** What one run reads out of the reports. */
async function run(documents: readonly Document[]) {
  const memory = await openMemory(home, '');
  const read = documents.map((document) => rememberedExtraction(document, words, memory));
  await memory.save();
  return read;
}

it('what an earlier run read out of a report is what this one would, but for how it was read', async () => {
  await run(reports);
  const again = await run(reports);
  const now = reports.map((document) => extract(document, words));
  const plain = now.map(({ claims, ...rest }) => ({
    ...rest,
    quantities: [],
    claims: claims.map(({ trace: _, ...claim }) => claim),
  }));
  expect(again.map(({ cards: _, ...rest }) => rest)).toEqual(plain);
  expect(again.map(({ cards }) => cards?.map(({ id }) => id))).toEqual(
    now.map(({ claims }) => claims.map(({ id }) => id)),
  );
});

it('claims that an earlier run read are fetched once', async () => {
  await run(reports);
  const [ferry] = await run(reports);
  expect(ferry?.cards).toHaveLength(2);
  expect(ferry?.claims).toHaveLength(2);
  expect(ferry?.claims).toBe(ferry?.claims);
});
