import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/read/read-decisions.js';
import { inFolder } from './in-folder.js';

const decision = { fingerprint: 'f1', verdict: 'dismissed', by: 'Ana Pell', on: '2024-03-12T08:30:00Z' };

describe('readDecisions', () => {
  it('reads them in the order of the journal', async () => {
    const lines = [decision, { ...decision, verdict: 'fixed' }]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    await inFolder({ 'decisions.jsonl': lines }, async (folder) => {
      const { decisions, problems } = await readDecisions(join(folder, 'decisions.jsonl'));
      expect(decisions.map(({ verdict }) => verdict)).toEqual(['dismissed', 'fixed']);
      expect(problems).toEqual([]);
    });
  });

  it('tells what is wrong with a line, and reads the others', async () => {
    const lines = [JSON.stringify({ ...decision, verdict: 'dismised' }), '{', JSON.stringify(decision)].join(
      '\n',
    );
    await inFolder({ 'decisions.jsonl': lines }, async (folder) => {
      const { decisions, problems } = await readDecisions(join(folder, 'decisions.jsonl'));
      expect(decisions).toEqual([decision]);
      expect(problems).toMatchObject([
        {
          line: 1,
          column: 1,
          message: expect.stringMatching(
            /^"verdict": expected one of .* did you mean "dismissed"\?$/,
          ) as unknown,
        },
        { line: 2, column: 2, message: expect.stringMatching(/^the JSON stops before its end/) as unknown },
      ]);
    });
  });

  it('knows of none where there is no journal', async () => {
    expect(await readDecisions('kestrel/none.jsonl')).toEqual({ decisions: [], problems: [] });
  });
});
