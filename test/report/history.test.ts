import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHistory } from '../../src/cli/report/run-history.js';
import type { RunRecord } from '../../src/model/run-record.js';
import { historyChart } from '../../src/report/charts/history-chart.js';
import { html } from '../../src/report/html.js';
import { markdown } from '../../src/report/markdown.js';
import { runRecord } from '../../src/report/run-record.js';
import { readXml } from './parse/read-xml.js';
import { resultOf } from './result-of.js';

const result = resultOf({ 'a.md': 'It has «118» boats.\n' }, [
  { claims: ['a'] },
  { id: 'b', rule: 'suspicious/sum', severity: 'warning' },
  { id: 'c', status: 'dismissed' },
]);
const on = (day: string, corpus = 'ferry') => runRecord(result, { corpus, day, version: '1.2.3' });
const first = on('2031-02-03');
const later: RunRecord = {
  ...on('2031-02-10'),
  findings: { error: 4, warning: 0, info: 0 },
  rules: { 'conflict/value': 4 },
};

it('a run in numbers counts what is to be acted on, and what is settled', () => {
  expect(first).toEqual({
    ...{ corpus: 'ferry', day: '2031-02-03', version: '1.2.3', documents: 1, claims: 1, settled: 1 },
    findings: { error: 1, warning: 1, info: 0 },
    rules: { 'conflict/value': 1, 'suspicious/sum': 1 },
  });
});

describe('historyChart', () => {
  it('has a panel for all findings and for each rule, on one scale, under a title that tells', () => {
    const drawing = readXml(historyChart([first, later])?.html ?? '');
    const [title, ...panels] = drawing.children;
    expect(title?.text).toBe('4 open findings on 2031-02-10, 2 on 2031-02-03');
    expect(panels.map(({ children }) => children[0]?.text)).toEqual([
      'all',
      'conflict/value',
      'suspicious/sum',
    ]);
    const lines = panels.map(
      ({ children }) => children.find(({ name }) => name === 'polyline')?.attributes.points,
    );
    expect(lines).toEqual(['28,62 208,26', '28,80 208,26', '28,80 208,98']);
  });

  it('needs two runs', () => {
    expect(historyChart([first])).toBeUndefined();
  });
});

it('pages show runs, the latest first', () => {
  const history = [first, later];
  expect(markdown(result, 'Ferry', { history })).toMatch(
    /^## Runs\n\n\| Day [^]*^\| 2031-02-10 [^]*^\| 2031-02-03 /m,
  );
  const page = html(result, { title: 'Ferry', history });
  expect(page).toContain('4 open findings on 2031-02-10, 2 on 2031-02-03</title>');
});

describe('runHistory', () => {
  let home = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('adds runs, those of each corpus apart, and none that tells the same again', async () => {
    const path = join(home, 'history.jsonl');
    expect(await runHistory(path, first)).toEqual([first]);
    expect(await runHistory(path, on('2031-02-03', 'quarry'))).toHaveLength(1);
    expect(await runHistory(path, first)).toEqual([first]);
    expect(await runHistory(path, later)).toEqual([first, later]);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4);
  });

  it('refuses a file with a line that is no run, and leaves it', async () => {
    const path = join(home, 'history.jsonl');
    await writeFile(path, `${JSON.stringify(first)}\n{"corpus":"ferry"}\n`);
    await expect(runHistory(path, later)).rejects.toThrow('history.jsonl:2 is no run: /day: expected');
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(3);
  });
});
