import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';
import { readWordFraction } from './read-word-fraction.js';

/** Before "half of", these make it a stretch or a thing: "the second half of the match". */
const noPart = /^(?:the|this|that|each|every|its|their|his|her|first|second|last|latter|other|final|early)$/;
const wholeBehind: ReadonlySet<string> = new Set('of the its their his her all those these our'.split(' '));

/** "a third of", "half the", "one-quarter of" from a token on; "a third goal" is none. */
export function readShareWord(tokens: readonly Token[], first: number): FractionRead | undefined {
  const before = tokens[first - 1];
  const word = tokens[first]?.lower ?? '';
  if (!/^(?:half|an?|one)$/.test(word)) return undefined; // "two thirds" keeps its two numbers
  const read = word === 'half' ? { value: 0.5, next: first + 1 } : readWordFraction(tokens, first);
  if (!read || noPart.test(before?.lower ?? '') || before?.tag === 'adj' || before?.tag === 'number')
    return undefined;
  const behind = tokens[read.next]?.lower ?? '';
  const isPart = read.value === 0.5 ? wholeBehind.has(behind) : behind === 'of';
  return isPart ? read : undefined;
}
