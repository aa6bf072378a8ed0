import { inputName } from './input-name.js';
import type { Inputs } from './inputs.js';
import type { Rule } from './rule.js';

type Input = Inputs[Rule['scope']][number];

/**
 * All that one of a rule's functions says, input by input.
 *
 * @throws Error with the rule and what it was looking at in the message, and its own error as the cause
 */
export function runRule<Said>(
  { id, scope }: Pick<Rule, 'id' | 'scope'>,
  run: (input: Input) => Iterable<Said>,
  given: Inputs,
): Said[] {
  return given[scope].flatMap((input: Input) => {
    try {
      return [...run(input)];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Rule ${id} failed on ${inputName(input)}: ${reason}`, { cause });
    }
  });
}
