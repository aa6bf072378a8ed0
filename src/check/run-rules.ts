import type { ClaimCard } from '../model/claim-card.js';
import { digest } from '../model/digest.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import { documentsOf } from './documents-of.js';
import { inputName } from './input-name.js';
import { inputs } from './inputs.js';
import type { Corpus, Inputs } from './inputs.js';
import type { Complaint, Lookup, Rule, Unchecked } from './rule.js';
import { runRule } from './run-rule.js';
import type { Subject } from './subject.js';
import { watched } from './watched.js';
import type { Beyond } from './watched.js';

/** What rules said, by rule id. */
export interface Said {
  lookup: Lookup;
  complaints: ReadonlyMap<string, readonly Complaint[]>;
  unchecked: ReadonlyMap<string, readonly Untested[]>;
}

/** There may be many, of which few figures are ever shown. */
export type Untested = Omit<Unchecked, 'claims'> & { claims: readonly ClaimCard[] };

/** Plain data: figures by their ids. */
type Plain<Saying> = Omit<Saying, 'claims'> & { claims: string[] };

/** What one rule said of one subject, by its place in the group. */
interface Sayings {
  at: number;
  rule: string;
  complaints: Plain<Complaint>[];
  unchecked: Plain<Unchecked>[];
}

/** What rules said of a group, what they looked at beyond its documents, and what that was like. */
interface Record extends Beyond {
  said: Sayings[];
  state: string;
}

/**
 * Runs rules over a corpus: on what is new, and on that which rules looked beyond when something there has changed.
 * Which those are is not declared but watched, as build systems with verifying traces do it: A. Mokhov, N. Mitchell and
 * S. Peyton Jones, "Build systems à la carte", 2018.
 *
 * @param memory of answers that the same rules gave
 * @throws Error where a rule fails, with the rule and what it was looking at in the message, and its own error as the
 * cause
 */
export function runRules(corpus: Corpus, rules: readonly Rule[], memory: Memory = forgetful): Said {
  const given = inputs(corpus);
  const subjects = [...given.document, ...given.metric, ...given.passage];
  const stateOf = stateTeller(corpus, given);
  const said = new Map<Subject, Sayings[]>(subjects.map((subject) => [subject, []]));
  for (const group of ofSameDocuments(subjects)) {
    const record = memory.recall(
      () => ['said', ...standing(group, corpus)],
      () => recordOf(rules, group, given, stateOf),
      (before) => stateOf(before) === before.state,
    );
    for (const sayings of record.said) said.get(group[sayings.at]!)!.push(sayings);
  }
  return inOrder(rules, [...said.values()].flat(), given);
}

/** Subjects in groups that are asked about together: most figures of a report stand in no other, or in the same others. */
function ofSameDocuments(subjects: readonly Subject[]): Iterable<Subject[]> {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = [...documentsOf(subject)].join('\n');
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return groups.values();
}

/** What names subjects of the same documents with all that these stand in. */
function standing(group: readonly Subject[], { context }: Corpus): string[] {
  const named: string[] = [];
  for (const document of documentsOf(group[0]!)) named.push(context(document));
  for (const subject of group) {
    named.push(subject.scope, inputName(subject));
    if (subject.scope !== 'metric') continue;
    named.push(String(subject.crowded));
    for (const { id } of subject.cards) named.push(id);
  }
  return named;
}

/** Names what rules looked at beyond the documents of a group as it is now. */
function stateTeller(corpus: Corpus, { home }: Inputs): (beyond: Beyond) => string {
  const known = new Map<Subject | undefined, string>();
  const standingOf = (subject: Subject | undefined): string => {
    const found = known.get(subject) ?? (subject ? digest(standing([subject], corpus)) : '');
    known.set(subject, found);
    return found;
  };
  return ({ others, alike }) =>
    others.length + alike.length === 0
      ? ''
      : digest([...others.map(corpus.context), ...alike.map((claim) => standingOf(home(claim)))]);
}

function recordOf(
  rules: readonly Rule[],
  group: readonly Subject[],
  { lookup, figures }: Inputs,
  stateOf: (beyond: Beyond) => string,
): Record {
  const { look, beyond } = watched(documentsOf(group[0]!), lookup);
  const said = group.flatMap((subject, at) => {
    const seen = { ...look, ...subject, claims: figures(subject) };
    const speaking = rules.filter(({ scope }) => scope === subject.scope || subject.scope === 'metric');
    return speaking.map((rule): Sayings => {
      const isOwn = rule.scope === subject.scope;
      const complaints = runRule(rule, isOwn ? 'check' : 'checkMetric', seen).map(plain);
      const unchecked = isOwn ? runRule(rule, 'notChecked', seen).map(plain) : [];
      return { at, rule: rule.id, complaints, unchecked };
    });
  });
  const looked = beyond();
  const spoke = said.filter(({ complaints, unchecked }) => complaints.length + unchecked.length > 0);
  return { said: spoke, ...looked, state: stateOf(looked) };
}

function plain<Saying extends Complaint | Unchecked>(saying: Saying): Plain<Saying> {
  return { ...saying, claims: saying.claims.map(({ id }) => id) };
}

function inOrder(rules: readonly Rule[], said: readonly Sayings[], { lookup, card }: Inputs): Said {
  const complaints = new Map(rules.map(({ id }) => [id, [] as Complaint[]]));
  const unchecked = new Map(rules.map(({ id }) => [id, [] as Untested[]]));
  for (const { rule, ...sayings } of said) {
    complaints.get(rule)?.push(...sayings.complaints.map((one) => naming(one, lookup.claim)));
    unchecked.get(rule)?.push(...sayings.unchecked.map((one) => naming(one, card)));
  }
  return { lookup, complaints, unchecked };
}

function naming<Saying extends { claims: readonly string[] }, Figure>(
  { claims, ...saying }: Saying,
  figure: (id: string) => Figure,
) {
  return { ...saying, claims: claims.map(figure) };
}
