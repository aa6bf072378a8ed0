import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { standing } from '../../../src/report/standing.js';
import { shownIn } from './shown-in.js';
import { clean, conflicting, corpus, malformed, third } from './reports.js';
import { repository, type Repository } from './repository.js';

interface PullRequest {
  title: string;
  /** Files as the change leaves them; null for one that it takes away. */
  files?: Record<string, string | null>;
  rename?: [from: string, to: string];
  exit: 0 | 1;
  /** Of each finding that is shown, its rule and its documents, the added one first. */
  shown: string[];
  /** What is told of the files that the user keeps. */
  told?: RegExp;
}

const addsToQuarry = { 'documents/quarry/herald.md': conflicting.quarry };
const quarryConflict = 'conflict/value quarry/herald.md quarry/gazette.md';

const pullRequests: PullRequest[] = [
  {
    title: 'a report that contradicts another',
    files: addsToQuarry,
    exit: 1,
    shown: [quarryConflict],
    told: /^suppressions\.yaml:2:5: .* expired on 2001-01-31/m,
  },
  { title: 'a report that contradicts none', files: { 'documents/bowling.md': clean }, exit: 0, shown: [] },
  {
    title: 'a copy of a report',
    files: { 'documents/quarry/mirror.md': corpus['documents/quarry/gazette.md'] ?? '' },
    exit: 0,
    shown: ['duplicate/document quarry/mirror.md quarry/gazette.md'],
  },
  {
    title: 'a report under another name',
    rename: ['documents/ferry/herald.md', 'documents/archive/boats.md'],
    exit: 0,
    shown: [],
  },
  {
    title: 'another title',
    files: {
      'documents/ferry/herald.md': (corpus['documents/ferry/herald.md'] ?? '').replace(
        'Boats full',
        'Boats crowded',
      ),
    },
    exit: 0,
    shown: [],
  },
  { title: 'a report less', files: { 'documents/ferry/post.md': null }, exit: 0, shown: [] },
  {
    title: 'a report with its own suppression beside it',
    files: {
      'documents/quarry/herald.md': conflicting.quarry.replace(
        /\n\n(?=The Tolverne quarry)/,
        '\n\n<!-- crossfoot-ignore-next conflict/value -- we are sure -->\n\n',
      ),
    },
    exit: 1,
    shown: [quarryConflict],
    told: /^documents\/quarry\/herald\.md:\d+:1: .* comes with the change itself/m,
  },
  {
    title: 'a report with its own suppression in its sidecar',
    files: {
      ...addsToQuarry,
      'documents/quarry/herald.meta.yaml': 'suppress:\n  - rule: conflict/value\n    reason: we are sure\n',
    },
    exit: 1,
    shown: [quarryConflict],
    told: /^documents\/quarry\/herald\.meta\.yaml:2:5: .* comes with the change itself/m,
  },
  {
    title: 'a report where a suppression counts',
    files: { 'documents/fish/herald.md': conflicting.fish },
    exit: 0,
    shown: [],
  },
  {
    title: 'a longer life for a suppression that has expired, by the change that needs it',
    files: {
      ...addsToQuarry,
      'suppressions.yaml': (corpus['suppressions.yaml'] ?? '').replace('2001-01-31', '9999-12-31'),
    },
    exit: 1,
    shown: [quarryConflict],
    told: /^suppressions\.yaml:2:5: .* comes with the change itself/m,
  },
  {
    title: 'digits that are no number',
    files: { 'documents/hospital.md': malformed },
    exit: 1,
    shown: ['suspicious/number-format hospital.md'],
  },
  {
    title: 'a wrong figure said a third time',
    files: { 'documents/ferry/mirror.md': third },
    exit: 1,
    shown: ['conflict/value ferry/mirror.md ferry/gazette.md ferry/herald.md ferry/post.md'],
  },
];

interface Shown {
  rule: string;
  documents: string[];
}

/** Where git does not look for changes. */
const found = '.git/found';

describe('a change to a corpus of 300 reports', () => {
  let main: Repository;
  beforeAll(async () => {
    main = await repository();
    await main.write(corpus);
    await main.commit('Reports of the year');
    await main.git('branch', 'start');
    await main.write({
      'documents/bowling-again.md': clean.replace('Ludgvan', 'Zennor').replace('18,400', '9,300'),
    });
    await main.commit('What others merged meanwhile');
  });
  afterAll(() => main.remove());

  it('is made to a corpus that has findings of its own', async () => {
    const { exit, stdout } = await main.crossfoot('check', '.', '--format', 'json');
    expect(exit).toBe(1);
    const { documents, findings } = JSON.parse(stdout) as { documents: object[]; findings: Shown[] };
    expect(documents).toHaveLength(301);
    expect(findings.map(({ rule, documents }) => `${rule} ${documents.join(' ')}`)).toContain(
      'conflict/value ferry/gazette.md ferry/herald.md ferry/post.md',
    );
  });

  it.each(pullRequests)('$title', async ({ files = {}, rename, exit, shown, told }) => {
    await main.git('checkout', '--quiet', '--force', '-B', 'change', 'start');
    if (rename) {
      const file = await readFile(join(main.home, rename[0]), 'utf8');
      await main.git('rm', '--quiet', rename[0]);
      await main.write({ [rename[1]]: file });
    }
    for (const [path, content] of Object.entries(files)) {
      if (content === null) await main.git('rm', '--quiet', path);
      else await main.write({ [path]: content });
    }
    await main.commit('A change');
    const formats = Object.keys(shownIn).flatMap((format) => ['--format', `${format}=${found}/${format}`]);
    const answer = await main.crossfoot('check', '.', '--new-from', 'main', ...formats);
    expect(answer).toMatchObject({ exit, ...(told && { stderr: expect.stringMatching(told) as string }) });
    const firsts = shown.map((finding) => finding.split(' ').slice(0, 2).join(' documents/'));
    for (const [format, read] of Object.entries(shownIn)) {
      const output = await readFile(join(main.home, found, format), 'utf8');
      expect({ format, shown: read(output) }).toEqual({ format, shown: firsts });
    }
    const { findings } = JSON.parse(await readFile(join(main.home, found, 'json'), 'utf8')) as {
      findings: Finding[];
    };
    expect(standing(findings).map(({ rule, documents }) => [rule, ...documents].join(' '))).toEqual(shown);
    expect(await main.git('status', '--porcelain')).toBe('');
  });
});
