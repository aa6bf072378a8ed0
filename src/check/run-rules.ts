import { digest } from '../model/digest.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import { documentsOf } from './documents-of.js';
import { inputName } from './input-name.js';
import { inputs } from './inputs.js';
import type { Corpus } from './inputs.js';
import type { Complaint, Lookup, Rule, Unchecked } from './rule.js';
import { runRule } from './run-rule.js';
import type { Subject } from './subject.js';
import { watched } from './watched.js';

/** What rules said, by rule id. */
export interface Said {
  lookup: Lookup;
  complaints: ReadonlyMap<string, readonly Complaint[]>;
  unchecked: ReadonlyMap<string, readonly Unchecked[]>;
}

/** Plain data: figures by their ids. */
type Plain<Saying> = Omit<Saying, 'claims'> & { claims: string[] };

/** What the rules of one scope said of one subject. */
interface Record {
  said: { rule: string; complaints: Plain<Complaint>[]; unchecked: Plain<Unchecked>[] }[];
  /** What rules looked at beyond the subject itself, and what it was like. */
  others: string[];
  alike: string[];
  state: string;
}

/**
 * Runs rules over a corpus: on each subject that is new, or that rules looked beyond when something there has changed.
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
  const known = new Map<Subject | undefined, string>();
  const standingOf = (subject: Subject | undefined): string => {
    const found = known.get(subject) ?? standing(subject, corpus);
    known.set(subject, found);
    return found;
  };
  const stateOf = ({ others, alike }: Pick<Record, 'others' | 'alike'>) =>
    digest([...others.map(corpus.context), ...alike.map((claim) => standingOf(given.home(claim)))]);
  for (const scope of ['document', 'metric', 'passage'] as const) {
    const speaking = rules.filter((rule) => rule.scope === scope || (scope === 'metric' && rule.checkMetric));
    for (const subject of speaking.length > 0 ? given[scope] : []) {
      const { said } = memory.recall(
        () => ['said', scope, inputName(subject), standingOf(subject)],
        () => recordOf(speaking, watched(subject, given.lookup), stateOf),
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

/** Names a subject with all that its own documents stand in. */
function standing(subject: Subject | undefined, { context }: Corpus): string {
  if (!subject) return '';
  const own = Array.from(documentsOf(subject), context);
  if (subject.scope !== 'metric') return digest(own);
  return digest([String(subject.crowded), ...subject.claims.map(({ id }) => id), ...own]);
}

function recordOf(
  rules: readonly Rule[],
  { seen, beyond }: ReturnType<typeof watched>,
  stateOf: (beyond: Pick<Record, 'others' | 'alike'>) => string,
): Record {
  const said = rules.map((rule) => {
    const isOwn = rule.scope === seen.scope;
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
