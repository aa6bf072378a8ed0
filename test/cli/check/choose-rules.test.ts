import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../../src/cli/check/choose-rules.js';
import type { Config } from '../../../src/model/config.js';

const known = [
  { id: 'conflict/value' },
  { id: 'conflict/unit', options: { digits: { value: 2, least: 1, most: 9, what: 'how many' } } },
  { id: 'suspicious/sum' },
];
const project = (rules: Config['rules'] = {}) => ({
  ...{ base: '', problems: [], config: { rules } },
  fault: (_: unknown, message: string) => ({ path: 'bay.yaml', message }),
});

describe('chooseRules', () => {
  it.each<[rule: string[], skipRule: string[], rules: Config['rules'], chosen: string]>([
    [[], [], {}, 'conflict/value conflict/unit suspicious/sum'],
    [['conflict/value'], [], {}, 'conflict/value'],
    [['conflict/*'], ['*/unit'], {}, 'conflict/value'],
    [[], ['suspicious/*'], {}, 'conflict/value conflict/unit'],
    [[], [], { 'conflict/unit': 'off' }, 'conflict/value suspicious/sum'],
    [['conflict/unit'], [], { 'conflict/unit': { severity: 'off' } }, 'conflict/unit'],
  ])('--rule %j --skip-rule %j with %j', (rule, skipRule, rules, chosen) => {
    expect([...chooseRules({ rule, skipRule }, project(rules), known).rules].join(' ')).toBe(chosen);
  });

  it.each<[rule: string[], skipRule: string[], rules: Config['rules'], says: string]>([
    [['conflict/vlaue'], [], {}, 'there is no rule "conflict/vlaue"'],
    [[], ['sums/*'], {}, 'there is no rule "sums/*"'],
    [[], ['*'], {}, 'no rule is left to check with'],
    [[], [], { 'conflict/place': 'info' }, 'the configuration cannot be used'],
    [[], [], { 'conflict/unit': { options: { digit: 3 } } }, 'the configuration cannot be used'],
  ])('--rule %j --skip-rule %j with %j is refused', (rule, skipRule, rules, says) => {
    expect(() => chooseRules({ rule, skipRule }, project(rules), known)).toThrow(says);
  });

  it('says how to name two rules', () => {
    expect(() => chooseRules({ skipRule: ['conflict/value,conflict/unit'] }, project(), known)).toThrow(
      expect.objectContaining({ hint: 'One name at a time; the flag may be given more than once.' }),
    );
  });

  it('takes from the configuration how loud a rule is, and of what it keeps silent', () => {
    const rules: Config['rules'] = { 'suspicious/sum': { severity: 'info', except: ['old/*'] } };
    const { severities, except } = chooseRules({}, project(rules), known);
    expect([...severities]).toEqual([['suspicious/sum', 'info']]);
    expect(except.get('suspicious/sum')?.map((pattern) => pattern.test('old/news.md'))).toEqual([true]);
  });
});
