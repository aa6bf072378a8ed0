import type { Glossary, Synonyms } from '../../model/glossary.js';
import { notPersons, personEndings } from '../languages/en/nouns.js';
import type { Vocabulary, WordKind } from './vocabulary.js';

/** Word to canonical word; a later glossary overrides an earlier one. */
function invert(
  glossaries: readonly Glossary[],
  pick: (glossary: Glossary) => Synonyms | undefined,
): Map<string, string> {
  const canonical = new Map<string, string>();
  for (const glossary of glossaries)
    for (const [meaning, words] of Object.entries(pick(glossary) ?? {})) {
      canonical.set(meaning, meaning);
      for (const word of words) canonical.set(word, meaning);
    }
  return canonical;
}

/** The longest phrase of one meaning that ends in the head wins: "criminal suspect" before "suspect". */
function merge(
  table: ReadonlyMap<string, string>,
  modifiers: readonly string[],
  head: string,
): { modifiers: string[]; head: string } | undefined {
  const words = head ? [...modifiers, head] : modifiers;
  for (let first = 0; first < words.length; first++) {
    const found = table.get(words.slice(first).join(' '));
    if (found !== undefined) return { modifiers: words.slice(0, first), head: found };
  }
  return undefined;
}

/** The words of the tables that are written in Han characters. */
function hanWordsOf(
  tables: Readonly<Record<WordKind, ReadonlyMap<string, string>>>,
): Map<string, Set<WordKind>> {
  const words = new Map<string, Set<WordKind>>();
  for (const [kind, table] of Object.entries(tables) as [WordKind, ReadonlyMap<string, string>][])
    for (const word of table.keys())
      if (/^\p{Script=Han}+$/u.test(word)) words.set(word, (words.get(word) ?? new Set()).add(kind));
  return words;
}

/** Compiles glossaries in order, general ones first: what a later one says of a word holds. */
export function compileGlossary(glossaries: readonly Glossary[]): Vocabulary {
  const verbs = invert(glossaries, (glossary) => glossary.verbs);
  const nouns = invert(glossaries, (glossary) => glossary.nouns);
  const modifiers = invert(glossaries, (glossary) => glossary.modifiers);
  const metrics = invert(glossaries, (glossary) => glossary.metrics);
  const relational = new Set(glossaries.flatMap((glossary) => glossary.relational ?? []));
  const topics = new Set(glossaries.flatMap((glossary) => glossary.topics ?? []));
  const persons = new Set(glossaries.flatMap((glossary) => glossary.persons ?? []));
  return {
    verb: (lemma) => verbs.get(lemma) ?? lemma,
    noun: (before, head) => merge(nouns, before, head) ?? { modifiers: [...before], head },
    modifier: (lemma) => modifiers.get(lemma) ?? lemma,
    metric: (before, head) => merge(metrics, before, head),
    knows: (word) => [verbs, nouns, modifiers, metrics].some((table) => table.has(word)) || topics.has(word),
    isRelational: (noun) => relational.has(noun),
    isTopic: (noun) => topics.has(noun),
    isPerson: (noun) =>
      persons.has(noun) ||
      (noun.length > 4 && personEndings.some((ending) => noun.endsWith(ending)) && !notPersons.has(noun)),
    hanWords: hanWordsOf({ verb: verbs, noun: nouns, modifier: modifiers, metric: metrics }),
  };
}
