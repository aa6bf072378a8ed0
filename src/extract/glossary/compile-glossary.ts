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

/** Phrases to look up by their words; before most heads stands nothing, and then no phrase is put together. */
class PhraseTable {
  /** What phrases mean, by their last word, and then by all that stands before it: nothing for a single word. */
  readonly #meanings = new Map<string, Map<string, string>>();

  constructor(table: ReadonlyMap<string, string>) {
    for (const [phrase, meaning] of table) {
      const [before, last] = parted(phrase);
      const known = this.#meanings.get(last) ?? new Map<string, string>();
      this.#meanings.set(last, known.set(before, meaning));
    }
  }

  /** The longest phrase of one meaning that ends in the head wins: "criminal suspect" before "suspect". */
  merge(modifiers: readonly string[], head: string): { modifiers: string[]; head: string } | undefined {
    const [rest, last] = parted(head || (modifiers.at(-1) ?? ''));
    const meanings = this.#meanings.get(last);
    if (!meanings || !last) return undefined;
    const words = head ? modifiers : modifiers.slice(0, -1);
    for (let at = 0; at <= words.length; at++) {
      const before = rest ? [...words.slice(at), rest] : words.slice(at);
      const found = meanings.get(before.length > 1 ? before.join(' ') : (before[0] ?? ''));
      if (found !== undefined) return { modifiers: words.slice(0, at), head: found };
    }
    return undefined;
  }

  /** What two words or phrases mean together, one right behind the other. */
  pair(first: string, second: string): string | undefined {
    const [rest, last] = parted(second);
    return first ? this.#meanings.get(last)?.get(rest ? `${first} ${rest}` : first) : undefined;
  }
}

/** All words of a phrase but the last, and the last one. */
function parted(phrase: string): [before: string, last: string] {
  const blank = phrase.lastIndexOf(' ');
  return blank < 0 ? ['', phrase] : [phrase.slice(0, blank), phrase.slice(blank + 1)];
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
    metricOf: (word, noun) => metricPhrases.pair(word, noun),
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
