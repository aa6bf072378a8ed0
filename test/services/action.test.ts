import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository, type Repository } from '../cli/new-only/repository.js';
import { runAction } from './run-action.js';
import { theAction } from './the-action.js';

const report = (passengers: string, said = 'the harbour office said') =>
  `The Kestrel Bay ferry carried ${passengers} passengers in 2030, ${said}.\n`;

/** The two reports on `main` contradict each other, and everybody knows. */
const known = { 'bay/documents/gazette.md': report('48,210'), 'bay/documents/herald.md': report('42,810') };
const conflicting = { 'bay/documents/echo.md': report('84,210', 'according to the mayor') };
const clean = { 'bay/documents/echo.md': 'The pier of Kestrel Bay has 412 lamps.\n' };

let origin: Repository;
let checkout: Repository | undefined;

beforeEach(async () => {
  origin = await repository();
  await origin.write(known);
  await origin.commit('Two reports');
  await origin.git('checkout', '--quiet', '-b', 'change');
});
afterEach(async () => {
  await origin.remove();
  await checkout?.remove();
  checkout = undefined;
});

/** What lies on the branch now, as the runner of a pull request checks it out: merged with `main`, which moved on. */
async function pullRequest(...args: string[]): Promise<Repository> {
  const base = (await origin.git('rev-parse', 'main')).trim();
  await origin.git('checkout', '--quiet', 'main');
  await origin.write({ 'bay/documents/post.md': report('42,180', 'its captain said') });
  await origin.commit('Another on main');
  await origin.git('checkout', '--quiet', '-b', 'merged');
  await origin.git('merge', '--quiet', '--no-edit', 'change');
  checkout = await repository([...args, '--branch', 'merged', `file://${origin.home}`]);
  Object.assign(event, { base_ref: 'main', event: { pull_request: { base: { sha: base } } } });
  return checkout;
}
let event: Record<string, unknown> = {};
beforeEach(() => {
  event = {};
});

describe('on a pull request', () => {
  it('shows what a new report contradicts, wherever people look, and nothing of what was there', async () => {
    await origin.write(conflicting);
    await origin.commit('A third');
    const { home } = await pullRequest();
    const job = runAction(home, {}, event);
    expect(job).toMatchObject({ exit: 1, outputs: { 'exit-code': '1', 'new-from': 'origin/main' } });
    expect(Number(job.outputs.errors)).toBeGreaterThan(0);
    const annotations = job.log.match(/^::(?:error|warning) .*$/gm) ?? [];
    expect(annotations).toHaveLength(Number(job.outputs.errors) + Number(job.outputs.warnings));
    for (const annotation of annotations) expect(annotation).toContain('file=bay/documents/echo.md,');
    expect(job.summary).toContain('84,210');
    const alerts = join(home, 'crossfoot.sarif');
    expect(job.used).toEqual([
      {
        uses: 'github/codeql-action/upload-sarif@v4',
        with: { sarif_file: job.outputs['sarif-file'], category: 'crossfoot' },
      },
    ]);
    expect(job.outputs['sarif-file']?.endsWith('/crossfoot.sarif')).toBe(true);
    expect(JSON.parse(readFileSync(alerts, 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a clean report', () => origin.write(clean)],
    ['a rename', () => origin.git('mv', 'bay/documents/herald.md', 'bay/documents/coast.md')],
    ['a deletion', () => origin.git('rm', '--quiet', 'bay/documents/herald.md')],
  ])('passes %s', async (_, change) => {
    await change();
    await origin.commit('A change');
    const { home } = await pullRequest();
    const job = runAction(home, {}, event);
    expect(job).toMatchObject({ exit: 0, outputs: { findings: '0', 'exit-code': '0' } });
    expect(job.log).not.toMatch(/^::/m);
  });

  it('says how to check out where the base is missing', async () => {
    await origin.write(conflicting);
    await origin.commit('A third');
    const { home } = await pullRequest('--depth', '1');
    const job = runAction(home, {}, event);
    expect(job).toMatchObject({ exit: 2, used: [], outputs: { 'exit-code': '2', findings: '' } });
    expect(job.log).toMatch(/^::error title=[^:]+::.*fetch-depth: 0/m);
  });

  it.each<[string, Record<string, string>, object]>([
    [
      'what is not wanted',
      { 'fail-on': 'never', 'upload-sarif': 'false', summary: 'false', annotations: 'false' },
      { exit: 0, used: [], summary: '', log: expect.not.stringMatching(/^::/m) as string },
    ],
    [
      'paths',
      { paths: 'bay/documents/gazette.md\nbay/documents/herald.md\n' },
      { exit: 0, outputs: { findings: '0' } },
    ],
    ['new-from: none', { 'new-from': 'none', paths: 'bay' }, { exit: 1, outputs: { 'new-from': '' } }],
    ['a commit', { 'new-from': 'HEAD' }, { exit: 0, outputs: { findings: '0', 'new-from': 'HEAD' } }],
    [
      'working-directory',
      { 'working-directory': 'bay' },
      { exit: 1, outputs: { 'new-from': 'origin/main' } },
    ],
    ['a path that is not there', { paths: 'bey' }, { exit: 2 }],
    ['a path of shell', { paths: '$(touch owned)`touch owned`' }, { exit: 2 }],
  ])('heeds %s', async (_, inputs, result) => {
    await origin.write(conflicting);
    await origin.commit('A third');
    const { home, git } = await pullRequest();
    expect(runAction(home, inputs, event)).toMatchObject(result);
    expect(await git('status', '--porcelain', '--', 'owned')).toBe('');
  });
});

describe('on a push', () => {
  const pushed = (before: string, branch: string) => ({
    ref_name: branch,
    event: { before, repository: { default_branch: 'main' } },
  });

  /** Two pushes to a branch; returns what it held after the first. */
  async function pushTwice(branch: string, amend: boolean): Promise<string> {
    await origin.git('checkout', '--quiet', branch);
    await origin.write(clean);
    await origin.commit('A clean report');
    const before = (await origin.git('rev-parse', 'HEAD')).trim();
    await origin.write({ 'bay/documents/post.md': report('84,210', 'the mayor said') });
    await origin.git('add', '--all');
    await origin.git('commit', '--quiet', ...(amend ? ['--amend'] : []), '--message', 'A third');
    checkout = await repository(['--branch', branch, `file://${origin.home}`]);
    return before;
  }

  it('compares with what was there', async () => {
    const before = await pushTwice('main', false);
    const job = runAction(checkout?.home ?? '', {}, pushed(before, 'main'));
    expect(job).toMatchObject({ exit: 1, outputs: { 'new-from': before } });
    expect(job.log).not.toContain('::notice');
  });

  it.each([
    ['change', 'origin/main', 'shown is what is new since change left main'],
    ['main', '', 'all findings are shown'],
  ])('compares a force-push to %s with %j, and says so', async (branch, ref, says) => {
    const before = await pushTwice(branch, true);
    const job = runAction(checkout?.home ?? '', {}, pushed(before, branch));
    expect(job).toMatchObject({ exit: 1, outputs: { 'new-from': ref } });
    expect(job.log).toContain(
      `::notice title=Crossfoot::What was pushed builds on no commit that is here: ${says}.`,
    );
  });
});

describe('action.yml', () => {
  const { steps } = theAction.runs;
  const scripts = steps.flatMap(({ run }) => run ?? []);

  it('lets nothing from outside become a part of a script', () => {
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('uses each of its inputs, and no others', () => {
    const named = [...JSON.stringify(steps).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(theAction.inputs).toSorted());
  });

  it('says a shell for each script', () => {
    expect(steps.filter(({ run, shell }) => run && shell !== 'bash')).toEqual([]);
  });
});
