import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Complaint, DocumentRule, MetricRule, PassageRule, Rule } from '../../src/check/rule.js';
import { align } from '../../src/align/align.js';
import { madeCorpus } from '../made-corpus.js';

const told = 'The harbour police checked 1,412 boats and fined 238 skippers for fishing without a licence.';
const corpus = madeCorpus({
  'a.md': { text: told, claims: [{ quote: '1,412' }, { quote: '238', metric: 'fine skipper' }] },
  'b.md': { text: `Nobody was hurt. ${told}`, claims: [{ quote: '1,412' }] },
});

const card = { summary: '', why: '', severity: 'warning' as const, examples: { pass: [], fail: [] } };
const everyClaim = (id: string, more: Partial<DocumentRule> = {}): DocumentRule => ({
  ...card,
  id,
  scope: 'document',
  *check({ claims }) {
    for (const claim of claims) yield { message: `${id} on ${claim.quote}`, claims: [claim] };
  },
  ...more,
});
const says = (rules: readonly Rule[]) =>
  check(corpus, rules).map(({ rule, claims }) => `${rule} ${claims.join(' ')}`);

describe('check', () => {
  it('gives each rule what its scope brings together', () => {
    const seen: string[] = [];
    const metric: MetricRule = {
      ...card,
      id: 'metric',
      scope: 'metric',
      *check({ metric: name, claims }) {
        seen.push(`${name}: ${claims.map(({ id }) => id).join(' ')}`);
      },
    };
    const passage: PassageRule = {
      ...card,
      id: 'passage',
      scope: 'passage',
      *check({ passage: { left, right } }) {
        seen.push(`${left} ${right}`);
      },
    };
    const document = everyClaim('document', {
      *check({ of, claims }) {
        seen.push(`${of.id}: ${claims.length}`);
      },
    });
    expect(check(corpus, [document, metric, passage])).toEqual([]);
    expect(seen).toEqual(['a.md: 2', 'fine skipper: a2', 'b.md: 1', 'count boat: a1 b1', 'a.md b.md']);
  });

  it('sorts by document, place and rule, and adds what the rule leaves to it', () => {
    const findings = check(corpus, [everyClaim('late'), everyClaim('early', { severity: 'info' })]);
    expect(findings.map(({ rule, claims: [claim] }) => `${claim} ${rule}`)).toEqual([
      'a1 early',
      'a1 late',
      'a2 early',
      'a2 late',
      'b1 early',
      'b1 late',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'info', status: 'open', documents: ['a.md'] });
  });

  it('comes to the same bytes in any order of the corpus', () => {
    const rules = [everyClaim('one'), everyClaim('two')];
    const expected = JSON.stringify(check(corpus, rules));
    const order = fc.shuffledSubarray([...corpus.documents], { minLength: corpus.documents.length });
    fc.assert(
      fc.property(order, fc.boolean(), (documents, reversed) => {
        const extractions = reversed ? corpus.extractions.toReversed() : corpus.extractions;
        const again = { documents, extractions, ...align(documents, extractions) };
        expect(JSON.stringify(check(again, rules))).toBe(expected);
      }),
    );
  });

  it('tells findings with the same sentences apart', () => {
    const twice = everyClaim('twice', {
      *check({ claims: [claim] }) {
        if (claim) yield* ['first', 'second'].map((message) => ({ message, claims: [claim] }));
      },
    });
    const ids = check(corpus, [twice]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });

  it('takes the last decision on a finding for its status', () => {
    const [finding] = check(corpus, [everyClaim('rule')]);
    const decision = (verdict: 'confirmed' | 'dismissed') => ({
      fingerprint: finding?.id ?? '',
      verdict,
      by: 'Ida Quill',
      on: '2024-03-12T09:00:00Z',
    });
    const decisions = [decision('confirmed'), decision('dismissed')];
    expect(check(corpus, [everyClaim('rule')], { decisions })[0]?.status).toBe('dismissed');
  });

  it('names the rule that failed and what it was looking at', () => {
    const cause = new Error('no tide today');
    const broken = everyClaim('suspicious/tide', {
      *check() {
        throw cause;
      },
    });
    expect(() => check(corpus, [broken])).toThrow(
      expect.objectContaining({ message: 'Rule suspicious/tide failed on a.md: no tide today', cause }),
    );
  });
});

describe('check, where rules yield', () => {
  const first = (at: number): Partial<DocumentRule> => ({
    *check({ claims }): Iterable<Complaint> {
      const claim = claims[at];
      if (claim) yield { message: 'first', claims: [claim, ...claims.filter((other) => other !== claim)] };
    },
  });

  it.each([
    {
      title: 'keeps silent on a claim at fault there',
      rules: [everyClaim('b', { yieldsTo: ['a'] }), everyClaim('a')],
      left: ['a a1', 'a a2', 'a b1'],
    },
    {
      title: 'keeps silent where all its claims are named',
      rules: [everyClaim('a', first(1)), everyClaim('b', { yieldsTo: ['a'] })],
      left: ['a a2 a1', 'b b1'],
    },
    {
      title: 'does not yield to a rule that is not run',
      rules: [everyClaim('b', { yieldsTo: ['c'] })],
      left: ['b a1', 'b a2', 'b b1'],
    },
    {
      title: 'does not yield to what was itself left out',
      rules: [
        everyClaim('c', { yieldsTo: ['b'] }),
        everyClaim('b', { yieldsTo: ['a'], ...first(0) }),
        everyClaim('a'),
      ],
      left: ['a a1', 'c a1', 'a a2', 'c a2', 'a b1', 'c b1'],
    },
  ])('$title', ({ rules, left }) => {
    expect(says(rules)).toEqual(left);
  });

  it('refuses a circle', () => {
    const rules = [everyClaim('a', { yieldsTo: ['b'] }), everyClaim('b', { yieldsTo: ['a'] })];
    expect(() => check(corpus, rules)).toThrow('Rules yield in a circle: a > b > a');
  });
});
