import { inputName } from './input-name.js';
import type { Complaint, Rule, RuleInput, Unchecked } from './rule.js';

/** What each of a rule's functions says. */
interface Sayings {
  check: Complaint;
  checkMetric: Complaint;
  notChecked: Unchecked;
}

/**
 * All that one of a rule's functions says of an input; nothing where the rule has no such function.
 *
 * @throws Error with the rule and what it was looking at in the message, and its own error as the cause
 */
export function runRule<Name extends keyof Sayings>(
  rule: Rule,
  name: Name,
  input: RuleInput,
): Sayings[Name][] {
  const run = rule[name] as
    ((input: RuleInput, settings: Record<string, number>) => Iterable<Sayings[Name]>) | undefined;
  const settings = Object.entries(rule.options ?? {}).map(([option, { value }]) => [option, value]);
  try {
    return run ? [...run.call(rule, input, Object.fromEntries(settings) as Record<string, number>)] : [];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Rule ${rule.id} failed on ${inputName(input)}: ${reason}`, { cause });
  }
}
