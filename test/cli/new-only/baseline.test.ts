import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository, type Repository } from './repository.js';

const file = 'crossfoot-baseline.jsonl';
const carried = (figure: string, when: string) =>
  `The Kestrel Bay ferry carried ${figure} passengers in 2030${when}.\n`;

describe('a baseline', () => {
  let folder: Repository;
  beforeEach(async () => {
    folder = await repository();
    await folder.write({
      'bay/gazette.md': carried('48,210', ', the harbour office said'),
      'bay/herald.md': carried('42,810', ', the papers wrote'),
    });
    expect(await folder.crossfoot('baseline', 'create', 'bay')).toMatchObject({
      exit: 0,
      stdout: `${file}: +1 -0\n`,
    });
  });
  afterEach(() => folder.remove());

  const check = (...args: string[]) => folder.crossfoot('check', 'bay', '--baseline', file, ...args);
  const lines = async () => (await readFile(join(folder.home, file), 'utf8')).split('\n');

  it('holds one finding a line, to be read by people', async () => {
    const [head = '', entry = '', ...rest] = await lines();
    expect(JSON.parse(head)).toEqual({ crossfootBaseline: 1 });
    expect(JSON.parse(entry)).toMatchObject({
      rule: 'conflict/value',
      documents: ['gazette.md', 'herald.md'],
      figures: ['48,210', '42,810'],
      quote: expect.stringMatching(/^The Kestrel Bay ferry carried/) as string,
    });
    expect(rest).toEqual(['']);
  });

  it('hides what it accepts, and marks it', async () => {
    expect(await check()).toMatchObject({ exit: 0, stderr: '' });
    const { stdout } = await check('--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { findings: { error: 0 } },
      findings: [{ suppressions: [{ kind: 'baseline', reason: `accepted in ${file}` }] }],
    });
  });

  it('does not hide that a third report says it again', async () => {
    await folder.write({ 'bay/post.md': carried('42,810', ', the papers wrote') });
    expect((await check()).exit).toBe(1);
  });

  it('takes in what is new when it is told to, and not before', async () => {
    await folder.write({ 'bay/post.md': carried('48,120', ', said the town') });
    const kept = await lines();
    expect(await folder.crossfoot('baseline', 'update', 'bay')).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/^crossfoot-baseline.jsonl: \+0 -1\n1 not accepted: /) as string,
    });
    expect(kept).toHaveLength(3);
    expect(await folder.crossfoot('baseline', 'update', 'bay', '--accept-new')).toMatchObject({
      exit: 0,
      stdout: `${file}: +1 -0\n`,
    });
    expect((await check()).exit).toBe(0);
  });

  it('tells what it holds in vain, until that is taken out', async () => {
    await folder.write({ 'bay/herald.md': carried('48,210', ', the papers wrote') });
    expect(await check()).toMatchObject({
      exit: 0,
      stderr: expect.stringMatching(/^crossfoot-baseline\.jsonl:2:1: .* crossfoot baseline prune /) as string,
    });
    expect(await folder.crossfoot('baseline', 'prune', 'bay')).toMatchObject({
      exit: 0,
      stdout: `${file}: +0 -1\n`,
    });
    expect(await lines()).toEqual(['{"crossfootBaseline":1}', '']);
    expect(await check()).toMatchObject({ exit: 0, stderr: '' });
  });

  it('is not written over', async () => {
    expect((await folder.crossfoot('baseline', 'create', 'bay')).exit).toBe(2);
  });

  const unusable: [what: string, content: string, told: RegExp][] = [
    ['is empty', '', /jsonl: is empty/],
    ['has no first line', '{"rule": "conflict/value"}\n', /jsonl:1:1: is no baseline/],
    ['is of a newer version', '{"crossfootBaseline": 2}\n', /jsonl:1:1: is of version 2, .* use a newer one/],
    ['was cut', '{"crossfootBaseline": 1}\n{"rule": "conf', /jsonl:2:15: the JSON stops before its end/],
    ['lacks a field', '{"crossfootBaseline": 1}\n{"rule": "a/b"}\n', /jsonl:2:1: \/fingerprint: expected/],
  ];
  it.each(unusable)('that %s ends the run', async (_, content, told) => {
    await folder.write({ [file]: content });
    const answer = await check();
    expect(answer).toMatchObject({ exit: 2, stdout: '' });
    expect(answer.stderr).toMatch(told);
  });

  it('that is not there ends the run', async () => {
    const answer = await folder.crossfoot('check', 'bay', '--baseline', 'none.jsonl');
    expect(answer).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringContaining('is not there') as string,
    });
  });
});
