import type { MetricInput, Unchecked } from '../../src/check/rule.js';
import { quoted } from '../wording/quoted.js';
import { baseOf } from './base-of.js';

/** Rates of change that no two levels are told for. */
export function* uncheckedChanges(input: MetricInput): Generator<Unchecked> {
  for (const change of input.claims) {
    const { measure, unit, section, doc, of, value } = change;
    const isRate = measure === 'change' && (unit === '%' || unit === '%{point}') && value !== null;
    if (!isRate || section === 'title' || section === 'boilerplate') continue;
    const level = of === undefined ? undefined : input.claim(of);
    if (!level) {
      const message = `"${change.quote}" in ${doc} is a change of which no level is told.`;
      yield { reason: 'no-level', message, claims: [change] };
    } else if (!baseOf(level, change, input)) {
      const message = `"${change.quote}" in ${doc} leads to ${quoted(level, input)}, but from what is not told.`;
      yield { reason: 'no-base', message, claims: [change, level] };
    }
  }
}
