import type { RuleInput } from './rule.js';
import type { Subject } from './subject.js';

/** For an error message: what a rule was looking at. */
export function inputName(input: Subject | RuleInput): string {
  if (input.scope === 'document') return input.of.id;
  if (input.scope === 'metric') return `"${input.metric}"`;
  return `${input.passage.left} and ${input.passage.right}`;
}
