import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { rules } from '../../rules/index.js';
import { align, check, checkTexts, extract, report, version } from '../../src/index.js';

const gazette = { name: 'gazette.md', text: 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n' };
const herald = { name: 'herald.md', text: 'The ferry to Kestrel Bay carried 42,810 passengers in 2030.\n' };

describe('check', () => {
  it('says the same of texts, of what was extracted before, in any order, and by the way of files', async () => {
    const { findings } = await checkTexts([gazette, herald], { rules, glossaryFolder });
    expect(findings).toHaveLength(1);
    const before = await Promise.all([gazette, herald].map((text) => extract(text)));
    const ways = [[gazette, herald], before, before.toReversed(), [herald, before[0]!]];
    for (const reports of ways) expect((await check(reports)).findings).toEqual(findings);
  });

  it('keeps to the rules, decisions and names that it is given', async () => {
    const [finding] = (await check([gazette, herald])).findings;
    const decision = {
      fingerprint: finding!.id,
      verdict: 'dismissed',
      by: 'R. Tern',
      on: '2031-02-03T08:30:00Z',
    } as const;
    const decided = await check([gazette, herald], { decisions: [decision] });
    expect(decided.findings.map(({ status }) => status)).toEqual(['dismissed']);
    expect((await check([gazette, herald], { rules: [] })).findings).toEqual([]);
    const published = { ...gazette, text: `---\npublisher: The Gazette\n---\n${gazette.text}` };
    const named = await check([published], { sources: { 'Kestrel Bay Gazette': ['The Gazette'] } });
    expect(named.documents[0]?.meta.publisher).toBe('Kestrel Bay Gazette');
  });

  it('takes words of one meaning, and tells what it could not read', async () => {
    const glossaries = [{ field: 'harbour', nouns: { passenger: ['traveller'] } }];
    const metrics = await Promise.all(
      ['It carried 40 passengers.', 'It carried 40 travellers.'].map(async (text) => {
        const { claims } = await extract(text, { glossaries });
        return claims[0]?.metric;
      }),
    );
    expect(metrics[1]).toBe(metrics[0]);
    const { problems } = await check(['---\npublished: one day\n---\nIt carried 40 passengers.\n']);
    expect(problems.map(({ path }) => path)).toEqual(['report-1.txt']);
  });

  it.each<[what: string, reports: (string | typeof gazette)[], message: string]>([
    ['of one name', [gazette, gazette], 'Two reports are called "gazette.md"'],
    ['without text', [gazette, '\n'], 'report-2.txt holds no text'],
  ])('refuses reports %s', async (_, reports, message) => {
    await expect(check(reports)).rejects.toThrow(message);
  });
});

it('align brings together what measures the same', async () => {
  const reports = await Promise.all([gazette, herald].map((text) => extract(text)));
  const { alignments, compare } = align(reports);
  expect(alignments.map(({ claims }) => claims)).toEqual([reports.map(({ claims }) => claims[0]!.id)]);
  expect(compare(reports[0]!.claims[0]!, reports[1]!.claims[0]!).relation).toBe('alike');
});

it('report writes any format, with the name of the program', async () => {
  const result = await check([gazette, herald]);
  expect(await report(result, 'text', { width: 60 })).toContain('1 warning');
  expect(JSON.parse(await report(result, 'json'))).toMatchObject({ tool: { name: 'crossfoot', version } });
});
