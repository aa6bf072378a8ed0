import type { SuggestedEntry, TwinFigures } from '../../model/suggested-entry.js';
import type { Vocabulary } from './vocabulary.js';

type Entry = Pick<SuggestedEntry, 'table' | 'canonical' | 'word'>;

/**
 * Entries by which two metrics might come to one, the narrowest first: a verb or a noun that differs, or a word that
 * limits, or the metrics as wholes. None where both words are known, since glossaries keep apart what they list apart;
 * nor where one metric has a limit more than the other, since it may be a part. Where a copied sentence limits a figure
 * otherwise, whoever copied it changed what it says.
 */
export function possibleEntries({ a, b, weights }: TwinFigures, vocabulary: Vocabulary): Entry[] {
  const [one, other] = [partsOf(a.metric), partsOf(b.metric)];
  const entry = (table: Entry['table'], words: readonly [string, string]): Entry[] =>
    words.every((word) => isWord(word)) && !words.every((word) => vocabulary.knows(word))
      ? [{ table, ...ordered(words, vocabulary) }]
      : [];
  if (one.topic !== other.topic) return [];
  if (one.core === other.core) {
    const [left, right] = [without(one.limits, other.limits), without(other.limits, one.limits)];
    const [first, second] = [left[0], right[0]];
    const isCopied = weights.some(({ about }) => about === 'copied');
    if (isCopied || first === undefined || second === undefined || left.length + right.length > 2) return [];
    return [...entry('modifiers', [first, second]), ...entry('nouns', [first, second])];
  }
  if (one.limits.join() !== other.limits.join()) return [];
  const [own, rest] = differing(one.core.split(' '), other.core.split(' '));
  const words = [own.words.join(' '), rest.words.join(' ')] as const;
  // "damage home" and "damage dwelling" differ in the noun, "damage home" and "hit home" in the verb.
  return [
    ...(own.before > 0 || (own.before === 0 && own.after === 0) ? entry('nouns', words) : []),
    ...(own.after > 0 ? entry('verbs', words) : []),
    ...entry('metrics', [one.core, other.core]),
  ];
}

interface Parts {
  core: string;
  limits: string[];
  topic: string;
}

/** `damage home +new / storm`, as `metricKey` writes it. */
function partsOf(metric: string): Parts {
  const [key = '', topic = ''] = metric.split(' / ');
  const [core = '', ...limits] = ` ${key}`.split(' +');
  return { core: core.trim(), limits, topic };
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

/** What is left of two lists of words without those that both begin and end with, and how many those were. */
function differing(a: readonly string[], b: readonly string[]) {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after++;
  const cut = (words: readonly string[]) => ({
    words: words.slice(before, words.length - after),
    before,
    after,
  });
  return [cut(a), cut(b)] as const;
}

function isWord(word: string): boolean {
  return /^[^\s\p{Lu}\d]+(?: [^\s\p{Lu}\d]+)*$/u.test(word);
}

/** What a glossary has already stays the canonical word. */
function ordered([a, b]: readonly [string, string], vocabulary: Vocabulary): Omit<Entry, 'table'> {
  const isFirst = vocabulary.knows(a) === vocabulary.knows(b) ? a < b : vocabulary.knows(a);
  return isFirst ? { canonical: a, word: b } : { canonical: b, word: a };
}
