import { relationOfPhrases } from '../../relations/relation-of-phrases.js';
import { fillers, notBefore, prefixRelations } from '../../languages/zh/relations.js';
import { WordTable } from '../word-table.js';
import type { RelationRead } from './relation-read.js';

const prefixes = new WordTable(relationOfPhrases(prefixRelations));
const between = WordTable.of(fillers);

/** Longer than any relation with what stands between it and its number. */
const reach = 18;

/** The text before a place with its blanks left out, since 小于 或 等于 is one word, and where each sign stands. */
function squeezed(text: string, end: number): { signs: string; places: number[] } {
  let signs = '';
  const places: number[] = [];
  for (let at = Math.max(0, end - reach); at < end; at++) {
    if (text.charAt(at) === ' ') continue;
    signs += text.charAt(at);
    places.push(at);
  }
  return { signs, places };
}

/** 通过 is no 过, and 上 binds bare scales alone: 上百, 上万. */
function binds(word: string, before: string, number: string): boolean {
  if (before && notBefore[word]?.includes(before)) return false;
  if (word === '上' || word === '破') return /^[百千万亿]/u.test(number);
  return true;
}

/** The relation in the words before a number: 超过, 不少于, 大于或等于, 至少有. */
export function readPrefix(text: string, start: number): RelationRead | undefined {
  const { signs, places } = squeezed(text, start);
  let end = signs.length;
  for (let steps = 0; steps < 3; steps++) {
    const found = prefixes.before(signs, end);
    if (found && binds(found.word, signs.charAt(found.start - 1), text.slice(start, start + 2)))
      return { relation: found.value, word: found.word, start: places[found.start] ?? start, end: start };
    const filler = between.before(signs, end);
    if (!filler) return undefined;
    end = filler.start;
  }
  return undefined;
}
