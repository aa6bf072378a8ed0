import type { Rule } from './rule.js';

/** For an error message: what a rule was looking at. */
export function inputName(input: Parameters<Rule['check']>[0]): string {
  if (input.scope === 'document') return input.of.id;
  if (input.scope === 'metric') return `"${input.metric}"`;
  return `${input.passage.left} and ${input.passage.right}`;
}
