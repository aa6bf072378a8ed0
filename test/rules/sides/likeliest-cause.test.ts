import { describe, expect, it } from 'vitest';
import { likeliestCause } from '../../../rules/sides/likeliest-cause.js';
import { claimIn, madeCorpus } from '../../made-corpus.js';
import type { MadeClaim } from '../../made-corpus.js';

function cause(a: MadeClaim, b: MadeClaim, later = false) {
  const corpus = madeCorpus({
    'a.md': { text: `In all ${a.quote} it is.`, claims: [a] },
    'b.md': { text: `In all ${b.quote} it is.`, claims: [b] },
  });
  return likeliestCause(claimIn(corpus, 'a1'), claimIn(corpus, 'b1'), later);
}

const money = (quote: string, value: number, margin: number) => ({ quote, value, margin, unit: 'USD' });

describe('likeliestCause', () => {
  it.each([
    { a: '48,210', b: '42,810', is: 'transposition', strong: true },
    { a: '2.9', b: '29', is: 'scale', strong: true },
    { a: '10', b: '100', is: 'scale', strong: false },
    { a: '12', b: '21', is: 'transposition', strong: false },
    { a: '4,301', b: '4,201', is: 'digit', strong: false },
    { a: '4,301', b: '431', is: 'digit', strong: true },
    { a: '37', b: '39', is: 'unknown', strong: false },
    { a: '4,301', b: '5,977', is: 'unknown', strong: false },
  ])('$a and $b: $is', ({ a, b, is, strong }) => {
    expect(cause({ quote: a, unit: 'km' }, { quote: b, unit: 'km' })).toMatchObject({ cause: is, strong });
    expect(cause({ quote: b, unit: 'km' }, { quote: a, unit: 'km' })).toMatchObject({ cause: is, strong });
  });

  it.each([
    { a: '37', b: '39', is: 'update' },
    { a: '4,301', b: '4,201', is: 'update' },
    { a: '48,210', b: '42,810', is: 'transposition' },
    { a: '310', b: '3,100', is: 'scale' },
  ])('$a and then $b: $is', ({ a, b, is }) => {
    expect(cause({ quote: a }, { quote: b }, true).cause).toBe(is);
  });

  it('knows a figure that was cut off', () => {
    const [short, full] = [money('$43 million', 43e6, 500_000), money('$43,712,450', 43_712_450, 0.5)];
    expect(cause(short, full).cause).toBe('rounding');
    expect(cause(full, short).cause).toBe('rounding');
  });
});
