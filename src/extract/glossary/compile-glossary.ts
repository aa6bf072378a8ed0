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

const lastWord = (phrase: string): string =>
  phrase.includes(' ') ? phrase.slice(phrase.lastIndexOf(' ') + 1) : phrase;

/** Phrases to look up by their words. */
class PhraseTable {
  readonly #table: ReadonlyMap<string, string>;
  /** What the phrases of several words end in: before most heads, no phrase has to be put together. */
  readonly #ends: ReadonlySet<string>;

  constructor(table: ReadonlyMap<string, string>) {
    this.#table = table;
    this.#ends = new Set(
      Array.from(table.keys())
        .filter((phrase) => phrase.includes(' '))
        .map(lastWord),
    );
  }

  /** The longest phrase of one meaning that ends in the head wins: "criminal suspect" before "suspect". */
  merge(modifiers: readonly string[], head: string): { modifiers: string[]; head: string } | undefined {
    const end = head || (modifiers.at(-1) ?? '');
    if (!this.#ends.has(lastWord(end))) {
      const found = this.#table.get(end);
      return found === undefined || end === ''
        ? undefined
        : { modifiers: modifiers.slice(0, head ? undefined : -1), head: found };
    }
    const words = head ? [...modifiers, head] : modifiers;
    for (let at = 0; at < words.length; at++) {
      const found = this.#table.get(at === words.length - 1 ? end : words.slice(at).join(' '));
      if (found !== undefined) return { modifiers: words.slice(0, at), head: found };
    }
    return undefined;
  }
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
  const [nounPhrases, metricPhrases] = [new PhraseTable(nouns), new PhraseTable(metrics)];
  const relational = new Set(glossaries.flatMap((glossary) => glossary.relational ?? []));
  const topics = new Set(glossaries.flatMap((glossary) => glossary.topics ?? []));
  const persons = new Set(glossaries.flatMap((glossary) => glossary.persons ?? []));
  return {
    verb: (lemma) => verbs.get(lemma) ?? lemma,
    noun: (before, head) => nounPhrases.merge(before, head) ?? { modifiers: [...before], head },
    modifier: (lemma) => modifiers.get(lemma) ?? lemma,
    metric: (before, head) => metricPhrases.merge(before, head),
    knows: (word) => [verbs, nouns, modifiers, metrics].some((table) => table.has(word)) || topics.has(word),
    isRelational: (noun) => relational.has(noun),
    isTopic: (noun) => topics.has(noun),
    topicWords: new Set([
      ...topics,
      ...[...modifiers, ...nouns].filter(([, meaning]) => topics.has(meaning)).map(([word]) => word),
    ]),
    isPerson: (noun) =>
      persons.has(noun) ||
      (noun.length > 4 && personEndings.some((ending) => noun.endsWith(ending)) && !notPersons.has(noun)),
    hanWords: hanWordsOf({ verb: verbs, noun: nouns, modifier: modifiers, metric: metrics }),
  };
}
