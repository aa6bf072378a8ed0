import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';
import { readWordFraction } from './read-word-fraction.js';

/** Before "half of", these make it a stretch or a thing: "the second half of the match". */
const noPart = /^(?:the|this|that|each|every|its|their|his|her|first|second|last|latter|other|final|early)$/;
const wholeBehind: ReadonlySet<string> = new Set('of the its their his her all those these our'.split(' '));

const closes: ReadonlySet<Token['tag'] | undefined> = new Set([undefined, 'punct', 'quote']);

/** "half the boats", "a third of them", "a twenty-first.", but not "a third goal". */
function isPart(tokens: readonly Token[], first: number, { over, under, next }: FractionRead): boolean {
  const [before, behind] = [tokens[first - 1], tokens[next]];
  if (noPart.test(before?.lower ?? '') || before?.tag === 'adj' || before?.tag === 'number') return false;
  if (under === 2 && over === 1) return wholeBehind.has(behind?.lower ?? '');
  if (behind?.lower === 'of') return true;
  // Quarters are time as often as parts, and what ends in them alone is a number.
  if (under === 4 && tokens[next - 1]?.lower.startsWith('quarter'))
    return closes.has(behind?.tag) && (before === undefined || before.tag === 'aux');
  return over > 1 || closes.has(behind?.tag);
}

/** "a third of", "half the", "three fifths", "a hundredth" from a token on; "a third goal" is none. */
export function readShareWord(tokens: readonly Token[], first: number): FractionRead | undefined {
  const isHalf = tokens[first]?.lower === 'half';
  const read = isHalf ? { over: 1, under: 2, next: first + 1 } : readWordFraction(tokens, first);
  return read && isPart(tokens, first, read) ? read : undefined;
}
