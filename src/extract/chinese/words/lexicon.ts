import type { Vocabulary, WordKind } from '../../glossary/vocabulary.js';
import {
  carriers,
  copulas,
  functionWords,
  passiveMarks,
  plainWords,
  relatingWords,
  scopeWords,
} from '../../languages/zh/closed-words.js';
import { arrivals, changeWords } from '../../languages/zh/directions.js';
import { WordTable } from '../word-table.js';

/** What a word may be: in the glossaries, or in the closed tables of the language. */
export type HanKind = WordKind | 'carrier' | 'scope' | 'function' | 'relating' | 'passive' | 'copula' | 'of';

export type Lexicon = WordTable<ReadonlySet<HanKind>>;

/** 增长, 增至, 上调到: words of change end what stands before and behind them. */
const changes = Object.keys(changeWords).flatMap((word) => [
  ...(word.length > 1 ? [word, `${word}了`] : []),
  ...Array.from(arrivals, (arrival) => word + arrival),
]);

const closed: readonly (readonly [HanKind, readonly string[]])[] = [
  ['carrier', carriers],
  ['scope', scopeWords],
  ['function', functionWords],
  ['function', changes],
  ['relating', relatingWords],
  ['passive', passiveMarks],
  ['copula', copulas],
  ['of', ['的']],
];

const made = new WeakMap<Vocabulary, Lexicon>();

/** All words that a Chinese sentence is parted into: those of the glossaries and the closed ones. */
export function lexicon(vocabulary: Vocabulary): Lexicon {
  const before = made.get(vocabulary);
  if (before) return before;
  const words = new Map<string, Set<HanKind>>();
  const add = (word: string, kind: HanKind): void => {
    words.set(word, (words.get(word) ?? new Set<HanKind>()).add(kind));
  };
  for (const word of plainWords) words.set(word, new Set());
  for (const [word, kinds] of vocabulary.hanWords) for (const kind of kinds) add(word, kind);
  for (const [kind, list] of closed) for (const word of list) add(word, kind);
  const table: Lexicon = new WordTable(words);
  made.set(vocabulary, table);
  return table;
}
