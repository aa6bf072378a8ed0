import { personVerbs } from '../languages/en/person-verbs.js';
import type { Sentence } from '../sentence.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { NounPhrase } from './noun-phrase.js';

/** The people whom a label of one participle tells of, and where the participle stands. */
interface PeopleLabel {
  thing: NounPhrase;
  /** Token index. */
  participle: number;
}

/** "Injured", "Rescued" as a label of one word, whatever its first letter makes of it: of whom else than people? */
export function peopleLabel({ tokens }: Sentence, first: number): PeopleLabel | undefined {
  const { tag, lower = '' } = tokens[first] ?? {};
  const isParticiple = /(?:ed|[^s]t|n)$/.test(lower) && personVerbs.has(verbLemma(lower));
  if (!isParticiple || tag === 'verb' || tag === 'ing') return undefined;
  return { thing: { first, next: first + 1, head: 'person', modifiers: [] }, participle: first };
}
