import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';

const folder = new URL('../../rules/', import.meta.url);
const groups = ['conflict', 'duplicate', 'suspicious'];
const files = groups.flatMap((group) =>
  readdirSync(new URL(group, folder)).map((name) => `${group}/${name.replace(/\.ts$/, '')}`),
);
const ids = rules.map(({ id }) => id);

describe('rules', () => {
  it('lists each file of the rule folders once, under its path', () => {
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('yields only to rules that there are', () => {
    for (const { yieldsTo = [] } of rules) expect(ids).toEqual(expect.arrayContaining([...yieldsTo]));
  });

  it.each(rules.map((rule) => ({ id: rule.id, rule })))(
    '$id has its parts in the usual order',
    ({ rule }) => {
      const order = [
        'id',
        'summary',
        'why',
        'severity',
        'scope',
        'yieldsTo',
        'options',
        'check',
        'checkMetric',
        'notChecked',
        'examples',
      ];
      expect(Object.keys(rule)).toEqual(order.filter((part) => part in rule));
      expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
      expect(rule.why).toMatch(/^[A-Z].*[.]$/);
    },
  );
});
