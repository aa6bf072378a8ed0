import type { Claim } from '../model/claim.js';
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
    const said = run
      ? [...run.call(rule, input, Object.fromEntries(settings) as Record<string, number>)]
      : [];
    if (!said.every(isSaying)) throw new Error(`what ${name} yields must have a message and claims`);
    return said;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Rule ${rule.id} failed on ${inputName(input)}: ${reason}`, { cause });
  }
}

/** What comes from a module of the user's was never compiled with our types. */
function isSaying(said: unknown): boolean {
  const { message, claims } = (said ?? {}) as { message?: unknown; claims?: unknown };
  return (
    typeof message === 'string' &&
    Array.isArray(claims) &&
    claims.every((claim) => typeof (claim as Claim | null)?.id === 'string')
  );
}
