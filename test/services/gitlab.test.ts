import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository, type Repository } from '../cli/new-only/repository.js';
import { runJob } from './run-job.js';
import { actionPath } from './the-action.js';

interface Job {
  script: string[];
  variables: Record<string, unknown>;
  artifacts: { reports: { codequality: string } };
}

const template = parse(readFileSync(join(actionPath, 'templates/gitlab.yaml'), 'utf8')) as Record<
  string,
  Job
>;
const [job] = Object.values(template) as [Job];
const [line = ''] = job.script;

let origin: Repository;
let base = '';

beforeEach(async () => {
  origin = await repository();
  await origin.write({ 'bay/gazette.md': 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n' });
  await origin.commit('A report');
  base = (await origin.git('rev-parse', 'HEAD')).trim();
  await origin.write({ 'bay/herald.md': 'The Kestrel Bay ferry carried 42,810 passengers in 2030.\n' });
  await origin.commit('Another');
});
afterEach(() => origin.remove());

it('fails a merge request that contradicts its base, and leaves the report where GitLab looks for it', () => {
  const { exit, log } = runJob(line, origin.home, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect({ exit, log }).toMatchObject({ exit: 1, log: expect.stringContaining('42,810') as string });
  const report = readFileSync(join(origin.home, job.artifacts.reports.codequality), 'utf8');
  const paths = (JSON.parse(report) as { location: { path: string } }[]).map(({ location }) => location.path);
  expect(new Set(paths)).toEqual(new Set(['bay/gazette.md', 'bay/herald.md']));
});

it('fetches what it compares with', async () => {
  expect(job.variables).toMatchObject({ GIT_DEPTH: 0 });
  const shallow = await repository(['--depth', '1', `file://${origin.home}`]);
  const { exit, log } = runJob(line, shallow.home, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  await shallow.remove();
  expect({ exit, log }).toMatchObject({ exit: 2, log: expect.stringContaining('GIT_DEPTH: 0') as string });
});
