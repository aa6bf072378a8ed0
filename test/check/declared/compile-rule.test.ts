import { describe, expect, it } from 'vitest';
import { compileRule } from '../../../src/check/declared/compile-rule.js';
import type { DeclaredRule } from '../../../src/model/declared-rule.js';
import { findingsOf, reportOn } from '../../rules/findings-of.js';

const declared: DeclaredRule = {
  id: 'harbour/crew',
  summary: 'A crew of hundreds',
  why: 'No ship here has one.',
  severity: 'warning',
  when: 'figure.value > 300',
  message: '"{figure.quote}" in {figure.doc} is no crew.',
  examples: { pass: [], fail: [] },
};

function messages(rule: Partial<DeclaredRule>, ...reports: Parameters<typeof reportOn>[]): string[] {
  const compiled = compileRule({ ...declared, ...rule });
  if ('faults' in compiled) throw new Error(compiled.faults.map(({ message }) => message).join());
  return findingsOf(compiled, ...reports.map((report) => reportOn(...report))).map(({ message }) => message);
}

const crews = (quote: string, metric = 'crew') =>
  [10, `The ferry has ${quote} men.`, { quote, metric }] satisfies Parameters<typeof reportOn>;
const told = '{figure.quote} and {other.quote}';

describe('compileRule', () => {
  it.each([
    { title: 'each figure', rule: {}, says: ['"1,200" in b.md is no crew.'] },
    { title: 'figures of one metric', rule: { metric: 'cr*w' }, says: ['"1,200" in b.md is no crew.'] },
    { title: 'no figures of other metrics', rule: { metric: 'passenger*' }, says: [] },
    {
      title: 'whole numbers times others',
      rule: { when: '2 * figure.value == 24 && figure.high < 13' },
      says: ['"12" in a.md is no crew.'],
    },
    { title: 'a text that is not told', rule: { when: 'figure.place != ""' }, says: [] },
    {
      title: 'pairs of figures of one fact',
      rule: { each: 'pair' as const, when: 'abs(figure.value - other.value) > 50', message: told },
      says: ['12 and 1,200'],
    },
  ])('asks $title', ({ rule, says }) => {
    expect(messages(rule, crews('12'), crews('1,200'))).toEqual(says);
  });

  it('asks nothing of what cannot be read as a number', () => {
    const unread = { quote: '1,2,00', value: null, low: null, high: null };
    expect(messages({ when: 'true' }, [10, 'A crew of 1,2,00.', unread])).toEqual([]);
  });

  it.each([
    {
      rule: { when: 'figure.valu > 3' },
      field: 'when',
      at: 7,
      message: 'there is no "valu"; did you mean "value"?',
    },
    { rule: { when: 'other.value > 3' }, field: 'when', at: 0, message: 'there is no "other"' },
    { rule: { when: 'figure.value >' }, field: 'when', at: 14, message: 'unexpected token: EOF' },
    {
      rule: { when: 'figure.value > "3"' },
      field: 'when',
      at: 0,
      message: 'no such overload: double > string',
    },
    { rule: { when: 'figure.value' }, field: 'when', at: 0, message: 'expected true or false, not a double' },
    {
      rule: { message: 'In {figure.dok}' },
      field: 'message',
      at: 4,
      message: 'there is no "figure.dok"; did you mean "figure.doc"?',
    },
    {
      rule: { message: '{other.quote}' },
      field: 'message',
      at: 1,
      message: 'there is no "other.quote"',
    },
  ])('tells before anything is checked: $message', ({ rule, ...fault }) => {
    expect(compileRule({ ...declared, ...rule })).toEqual({ faults: [fault] });
  });
});
