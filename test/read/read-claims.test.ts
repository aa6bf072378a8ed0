import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { readClaims } from '../../src/read/read-claims.js';
import { readTexts } from '../../src/read/read-texts.js';
import { inFolder } from './in-folder.js';

const { documents } = readTexts([{ name: 'a.md', text: 'The storm sank 58 boats.' }]);

const boats: Claim = {
  id: 'a1',
  doc: 'a.md',
  start: 15,
  end: 17,
  quote: '58',
  sentenceStart: 0,
  sentenceEnd: 24,
  line: 1,
  column: 16,
  section: 'body',
  value: 58,
  low: 58,
  high: 58,
  margin: 0.5,
  relation: '=',
  unit: '1',
  measure: 'level',
  metric: 'sink boat',
  confidence: 1,
};

async function read(...claims: Partial<Claim>[]) {
  const lines = claims.map((claim) => JSON.stringify({ ...boats, ...claim })).join('\n');
  return inFolder({ 'claims.jsonl': lines }, async (folder) => {
    const { claims: found, problems } = await readClaims(`${folder}/claims.jsonl`, documents);
    return {
      ids: found.map(({ id }) => id),
      problems: problems.map(({ line, message }) => `${line}: ${message}`),
    };
  });
}

describe('readClaims', () => {
  it('reads what extract prints', async () => {
    expect(await read({}, { id: 'a2', partOf: 'a1', of: 'a1' })).toEqual({ ids: ['a1', 'a2'], problems: [] });
  });

  it.each([
    {
      title: 'what breaks the schema',
      claim: { unit: 3 as never },
      problem: '2: "unit": expected string, not 3',
    },
    { title: 'an id that is taken', claim: { id: 'a1' }, problem: '2: the id "a1" is taken by line 1' },
    {
      title: 'another report',
      claim: { doc: 'b.md' },
      problem: '2: "doc": there is no report "b.md" among those that are checked',
    },
    {
      title: 'another text',
      claim: { quote: '59' },
      problem: '2: "quote": a.md does not say "59" from 15 to 17',
    },
    {
      title: 'another sentence',
      claim: { sentenceEnd: 16 },
      problem: '2: "sentenceStart": the sentence does not hold the figure',
    },
  ])('leaves out $title', async ({ claim, problem }) => {
    expect(await read({}, { id: 'a2', ...claim })).toEqual({ ids: ['a1'], problems: [problem] });
  });

  it.each(['of', 'partOf'] as const)(
    'tells of a lost "%s" in one line, and keeps the claim',
    async (link) => {
      expect(await read({ [link]: 'gone' })).toEqual({
        ids: ['a1'],
        problems: [`1: "${link}": there is no "gone" in this file`],
      });
    },
  );
});
