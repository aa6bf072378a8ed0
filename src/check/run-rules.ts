import { digest } from '../model/digest.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import { inputName } from './input-name.js';
import { inputs } from './inputs.js';
import type { Corpus, Inputs } from './inputs.js';
import type { Complaint, Lookup, Rule, Unchecked } from './rule.js';
import { runRule } from './run-rule.js';
import { watched } from './watched.js';

/** What rules said, by rule id. */
export interface Said {
  lookup: Lookup;
  complaints: ReadonlyMap<string, readonly Complaint[]>;
  unchecked: ReadonlyMap<string, readonly Unchecked[]>;
}

type Input = Inputs[Rule['scope']][number];

/** Plain data: figures by their ids. */
type Plain<Saying> = Omit<Saying, 'claims'> & { claims: string[] };

/** What the rules of one scope said of one input. */
interface Record {
  said: { rule: string; complaints: Plain<Complaint>[]; unchecked: Plain<Unchecked>[] }[];
  /** What rules looked at beyond the input itself, and what it was like. */
  others: string[];
  alike: string[];
  state: string;
}

/**
 * Runs rules over a corpus: on each input that is new, or that rules looked beyond when something there has changed.
 * Which those are is not declared but watched, as build systems with verifying traces do it: A. Mokhov, N. Mitchell and
 * S. Peyton Jones, "Build systems à la carte", 2018.
 *
 * @param memory of answers that the same rules gave
 * @throws Error where a rule fails, with the rule and what it was looking at in the message, and its own error as the
 * cause
 */
export function runRules(corpus: Corpus, rules: readonly Rule[], memory: Memory = forgetful): Said {
  const given = inputs(corpus);
  const { claim } = given.lookup;
  const complaints = new Map(rules.map(({ id }) => [id, [] as Complaint[]]));
  const unchecked = new Map(rules.map(({ id }) => [id, [] as Unchecked[]]));
  const known = new Map<Input | undefined, string>();
  const standingOf = (input: Input | undefined): string => {
    const found = known.get(input) ?? standing(input, corpus);
    known.set(input, found);
    return found;
  };
  const stateOf = ({ others, alike }: Pick<Record, 'others' | 'alike'>) =>
    digest([...others.map(corpus.context), ...alike.map((claim) => standingOf(given.home(claim)))]);
  for (const scope of ['document', 'metric', 'passage'] as const) {
    const speaking = rules.filter((rule) => rule.scope === scope || (scope === 'metric' && rule.checkMetric));
    for (const input of speaking.length > 0 ? given[scope] : []) {
      const { said } = memory.recall(
        () => ['said', scope, inputName(input), standingOf(input)],
        () => recordOf(speaking, input, stateOf),
        (record) => stateOf(record) === record.state,
      );
      for (const { rule, ...sayings } of said) {
        complaints
          .get(rule)
          ?.push(...sayings.complaints.map((one) => ({ ...one, claims: one.claims.map(claim) })));
        unchecked
          .get(rule)
          ?.push(...sayings.unchecked.map((one) => ({ ...one, claims: one.claims.map(claim) })));
      }
    }
  }
  return { lookup: given.lookup, complaints, unchecked };
}

/** Names an input with all that its own documents stand in. */
function standing(input: Input | undefined, { context }: Corpus): string {
  if (!input) return '';
  if (input.scope === 'document') return context(input.of.id);
  if (input.scope === 'passage') return digest([input.passage.left, input.passage.right].map(context));
  const documents = new Set(input.claims.map(({ doc }) => doc));
  return digest([
    String(input.crowded),
    ...input.claims.map(({ id }) => id),
    ...Array.from(documents, context),
  ]);
}

function recordOf(
  rules: readonly Rule[],
  input: Input,
  stateOf: (beyond: Pick<Record, 'others' | 'alike'>) => string,
): Record {
  const { seen, beyond } = watched(input);
  const said = rules.map((rule) => {
    const isOwn = rule.scope === input.scope;
    return {
      rule: rule.id,
      complaints: runRule(rule, isOwn ? 'check' : 'checkMetric', seen).map(plain),
      unchecked: isOwn ? runRule(rule, 'notChecked', seen).map(plain) : [],
    };
  });
  const looked = beyond();
  const spoke = said.filter(({ complaints, unchecked }) => complaints.length + unchecked.length > 0);
  return { said: spoke, ...looked, state: stateOf(looked) };
}

function plain<Saying extends Complaint | Unchecked>(saying: Saying): Plain<Saying> {
  return { ...saying, claims: saying.claims.map(({ id }) => id) };
}
