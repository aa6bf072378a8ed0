import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/check/fingerprint.js';
import { inputs } from '../../src/check/inputs.js';
import type { Claim } from '../../src/model/claim.js';
import { claimIn, madeCorpus } from '../made-corpus.js';
import type { MadeReport } from '../made-corpus.js';

const sentence = 'The storm sank 41 boats off Kestrel Bay.';

function print(texts: Record<string, string>, rule = 'conflict/value', claim: Partial<Claim> = {}): string {
  const reports = Object.entries(texts).map(([name, text]): [string, MadeReport] => [
    name,
    { text, claims: [{ quote: '41', ...claim }] },
  ]);
  const corpus = madeCorpus(Object.fromEntries(reports));
  const claims = Object.keys(texts).map((name) => claimIn(corpus, `${name.charAt(0)}1`));
  return fingerprint(rule, { message: 'they differ', claims }, inputs(corpus).lookup);
}

describe('fingerprint', () => {
  const before = print({ 'a.md': sentence });

  it('is short and hexadecimal', () => expect(before).toMatch(/^[0-9a-f]{16}$/));

  it.each([
    { title: 'text before it', texts: { 'a.md': `Nobody was hurt.\n\n${sentence}` } },
    { title: 'another name of the file', texts: { 'c.md': sentence } },
    { title: 'blanks and line ends', texts: { 'a.md': sentence.replace('boats off', 'boats\noff') } },
    { title: 'one more report with the sentence', texts: { 'a.md': sentence, 'b.md': sentence } },
  ])('survives $title', ({ texts }) => expect(print(texts)).toBe(before));

  it('survives another name of the metric', () =>
    expect(print({ 'a.md': sentence }, 'conflict/value', { metric: 'vessel/lose' })).toBe(before));

  it('tells figures of one sentence apart that are alike', () => {
    const corpus = madeCorpus({
      'a.md': { text: 'It sank 41 boats and 41 barges.', claims: [{ quote: '41' }, { quote: '41' }] },
    });
    const of = (id: string) =>
      fingerprint(
        'conflict/value',
        { message: 'they differ', claims: [claimIn(corpus, id)] },
        inputs(corpus).lookup,
      );
    expect(of('a1')).not.toBe(of('a2'));
  });

  it.each([
    { title: 'another word', now: print({ 'a.md': sentence.replace('sank', 'broke') }) },
    { title: 'another rule', now: print({ 'a.md': sentence }, 'conflict/unit') },
    {
      title: 'another report with other words',
      now: print({ 'a.md': sentence, 'b.md': 'It took 41 boats.' }),
    },
  ])('lapses with $title', ({ now }) => expect(now).not.toBe(before));

  it('is made of the sentences in evidence, else of the message, where no claim is named', () => {
    const { lookup } = inputs(madeCorpus({}));
    const of = (message: string, sentences?: string[]) =>
      fingerprint(
        'suspicious/undated',
        { message, claims: [], ...(sentences && { evidence: { sentences } }) },
        lookup,
      );
    expect(of('a.md is undated', ['Yesterday.'])).toBe(of('b.md is undated', ['Yesterday.']));
    expect(of('a.md is undated')).not.toBe(of('b.md is undated'));
  });
});
