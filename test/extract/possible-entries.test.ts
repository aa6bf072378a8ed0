import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../src/extract/glossary/compile-glossary.js';
import { possibleEntries } from '../../src/extract/glossary/possible-entries.js';
import type { Claim } from '../../src/model/claim.js';

const vocabulary = compileGlossary([
  { field: 'fleet', nouns: { boat: ['vessel'] }, verbs: { lose: ['forfeit'], sink: [] } },
]);

function entries(one: string, other: string, copied = false): string[] {
  const [a, b] = [one, other].map((metric) => ({ metric }) as Claim) as [Claim, Claim];
  const weights = copied ? [{ about: 'copied', bits: 6, why: '' }] : [];
  return possibleEntries({ a, b, weights }, vocabulary).map(
    ({ table, canonical, word }) => `${table} ${canonical}: ${word}`,
  );
}

describe('possibleEntries', () => {
  it.each([
    {
      title: 'a noun',
      metrics: ['lose boat', 'lose smack'],
      are: ['nouns boat: smack', 'metrics lose boat: lose smack'],
    },
    {
      title: 'a verb',
      metrics: ['scuttle boat', 'lose boat'],
      are: ['verbs lose: scuttle', 'metrics lose boat: scuttle boat'],
    },
    {
      title: 'both',
      metrics: ['lose boat', 'scuttle smack'],
      are: ['nouns lose boat: scuttle smack', 'metrics lose boat: scuttle smack'],
    },
    {
      title: 'a limit',
      metrics: ['boat +rowing', 'boat +oar'],
      are: ['modifiers oar: rowing', 'nouns oar: rowing'],
    },
    {
      title: 'a noun, where both are limited',
      metrics: ['boat +new', 'smack +new'],
      are: ['nouns boat: smack', 'metrics boat: smack'],
    },
    {
      title: 'words that are known apart',
      metrics: ['lose boat', 'sink boat'],
      are: ['metrics lose boat: sink boat'],
    },
    { title: 'a limit more on one side', metrics: ['boat', 'boat +new'], are: [] },
    { title: 'other limits and another noun', metrics: ['boat +old', 'smack +new'], are: [] },
    { title: 'another topic', metrics: ['boat / storm', 'smack / regatta'], are: [] },
  ])('are, for $title', ({ metrics: [one = '', other = ''], are }) => {
    expect(entries(one, other)).toEqual(are);
  });

  it('are none where a copied sentence has another limit', () => {
    expect(entries('boat +rowing', 'boat +oar', true)).toEqual([]);
  });
});
