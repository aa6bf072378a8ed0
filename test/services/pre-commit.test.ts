import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository, type Repository } from '../cli/new-only/repository.js';
import { runJob } from './run-job.js';
import { actionPath } from './the-action.js';

interface Hook {
  entry: string;
  files: string;
  pass_filenames: boolean;
}

const [hook] = parse(readFileSync(join(actionPath, '.pre-commit-hooks.yaml'), 'utf8')) as [Hook];

let desk: Repository;

beforeEach(async () => {
  desk = await repository();
  await desk.write({
    'bay/gazette.md': 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n',
    'bay/herald.md': 'The Kestrel Bay ferry carried 42,810 passengers in 2030.\n',
  });
  await desk.commit('Two reports');
});
afterEach(() => desk.remove());

it.each([
  ['a clean report', 'The pier of Kestrel Bay has 412 lamps.\n', 0],
  ['a figure that cannot be read', 'The ferry of Kestrel Bay has 1,6985 seats.\n', 1],
])('lets %s through or not, whatever was there', async (_, text, exit) => {
  await desk.write({ 'bay/echo.md': text });
  await desk.git('add', '--all');
  expect(runJob(hook.entry, desk.home)).toMatchObject({ exit });
});

it('runs once, for what a check reads', () => {
  expect(hook.pass_filenames).toBe(false);
  const reports = ['bay/documents/a.md', 'a.txt', 'news.jsonl', 'page.html', 'page.htm', 'page.xhtml'];
  const beside = [
    'a.meta.yaml',
    'b.meta.yml',
    'glossary.yaml',
    'glossary.yml',
    'bay/suppressions.yaml',
    'crossfoot.config.yaml',
  ];
  const read = [...reports, ...beside];
  const others = ['ferry.jpg', 'setup.yaml', 'main.py', 'notes.md.bak'];
  const files = new RegExp(hook.files);
  expect([...read, ...others].filter((name) => files.test(name))).toEqual(read);
});
