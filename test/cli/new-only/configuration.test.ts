import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository, type Repository } from './repository.js';

const report = 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n';
const off = 'rules:\n  conflict/value: "off"\n';

interface Row {
  title: string;
  /** The configuration where the change branched off, and as the change leaves it. */
  before?: string;
  after?: string;
  args?: string[];
  exit: 0 | 1;
}

const rows: Row[] = [
  { title: 'none on either side', exit: 1 },
  { title: 'a rule that the change turns off', after: off, exit: 1 },
  { title: 'a rule that was off', before: off, after: off, exit: 0 },
  { title: 'a rule that the change turns on', before: off, after: 'rules: {}\n', exit: 0 },
  { title: 'a rule that the change turns down', after: 'rules: { conflict/value: info }\n', exit: 1 },
  { title: 'a gate that the change opens', after: 'failOn: never\n', exit: 1 },
  { title: 'a gate that was open', before: 'failOn: never\n', exit: 0 },
  {
    title: 'reports that the change keeps a rule from',
    after: 'rules: { conflict/value: { except: ["*"] } }\n',
    exit: 1,
  },
  { title: 'a configuration that the change mends', before: 'rulse: {}\n', after: off, exit: 0 },
  {
    title: 'an option that no rule has any more',
    before: 'rules: { conflict/value: { options: { gone: 1 } } }\n',
    after: 'rules: {}\n',
    exit: 1,
  },
  { title: 'a flag, which the workflow gives', args: ['--fail-on', 'never'], exit: 0 },
  { title: 'no configuration, as asked', before: off, args: ['--no-config'], exit: 1 },
  { title: 'a file that was not there', after: off, args: ['--config', 'crossfoot.config.yaml'], exit: 1 },
];

describe('a change and its configuration', () => {
  let origin: Repository;
  beforeAll(async () => {
    origin = await repository();
    await origin.write({ 'bay/gazette.md': report });
    await origin.commit('A report');
  });
  afterAll(() => origin.remove());

  it.each(rows)('$title', async ({ before, after = before, args = [], exit }) => {
    const name = 'crossfoot.config.yaml';
    await origin.git('checkout', '--quiet', '--detach', 'main');
    if (before !== undefined) {
      await origin.write({ [name]: before });
      await origin.commit('How to check');
    }
    const base = (await origin.git('rev-parse', 'HEAD')).trim();
    await origin.write({
      'bay/herald.md': report.replace('48,210', '42,810'),
      ...(after && { [name]: after }),
    });
    await origin.commit('Another report');
    expect(await origin.crossfoot('check', 'bay', '--new-from', base, ...args)).toMatchObject({ exit });
  });
});
