import type { RuleOption } from '../../src/model/rule-option.js';

/** A sentence or two: less can be a stock phrase, or a short quotation that both were handed. */
export const fewestWords: RuleOption = {
  value: 25,
  least: 1,
  what: 'how many words they must have in common',
};
