import { changeNouns } from '../languages/en/directions.js';
import { halvedThings } from '../languages/en/numbers.js';
import { unitNames } from '../languages/en/units.js';
import { changeWord } from '../phrases/change-word.js';
import type { Token } from '../tokens/token.js';
import { beforeHedges } from './before-hedges.js';
import type { FractionRead } from './fraction-read.js';
import { readHalf } from './read-half.js';
import { readWordFraction } from './read-word-fraction.js';

/** Before "half of", these make it a stretch or a thing: "the second half of the match". */
const noPart = /^(?:the|this|that|each|every|its|their|his|her|first|second|last|latter|other|final|early)$/;
const wholeBehind: ReadonlySet<string> = new Set('of the its their his her all those these our'.split(' '));

const closes: ReadonlySet<Token['tag'] | undefined> = new Set([undefined, 'punct', 'quote']);

/** "half a mile", "a half hour", "a quarter of an hour": the token of the unit that is halved. */
function unitBehind(tokens: readonly Token[], { over, under, next }: FractionRead): number | undefined {
  if (over !== 1 || (under !== 2 && under !== 4)) return undefined;
  const isOf = tokens[next]?.lower === 'of' && /^an?$/.test(tokens[next + 1]?.lower ?? '');
  const at = isOf ? next + 2 : /^an?$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  const word = tokens[at]?.lower ?? '';
  return Object.hasOwn(unitNames, word) || halvedThings.has(word) ? at : undefined;
}

/** "by a fifth to 88", "by a third in May", "by a quarter since 2019" */
const leadsOn: ReadonlySet<string> = new Set(
  'to in from since on over within during compared last'.split(' '),
);

/** "half the boats", "a third of them", "a twenty-first.", but not "a third goal". */
function isPart(tokens: readonly Token[], first: number, { over, under, next }: FractionRead): boolean {
  const at = beforeHedges(tokens, first);
  const [before, behind] = [tokens[at], tokens[next]];
  if (noPart.test(before?.lower ?? '') || before?.tag === 'adj' || before?.tag === 'number') return false;
  const isOf = before?.lower === 'of' && changeNouns.has(tokens[at - 1]?.lower ?? '');
  const isBy = before?.lower === 'by' || isOf;
  const isLast = closes.has(behind?.tag) || leadsOn.has(behind?.lower ?? '');
  if (under === 2 && over === 1) return wholeBehind.has(behind?.lower ?? '') || (isBy && isLast);
  if (behind?.lower === 'of') return true;
  // Quarters are time as often as parts, and what ends in them alone is a number.
  if (under === 4 && tokens[next - 1]?.lower.startsWith('quarter')) {
    const falls = isBy && isLast && changeWord(tokens[at - 1]) !== undefined;
    return falls || (closes.has(behind?.tag) && (before === undefined || before.tag === 'aux'));
  }
  // "added a third." is a goal, "fell by a third." a part, and nobody scores a hundredth.
  const isSure = under > 12 || tokens[first]?.lower === 'one';
  return over > 1 || (isSure && closes.has(behind?.tag)) || (isBy && isLast);
}

/** "a third of", "half the", "three fifths", "a hundredth" from a token on; "a third goal" is none. */
export function readShareWord(tokens: readonly Token[], first: number): FractionRead | undefined {
  const isHalf = tokens[first]?.lower === 'half';
  const read = isHalf ? { over: 1, under: 2, next: first + 1 } : readWordFraction(tokens, first);
  // "a quarter of a million boats" are so many boats, and no part of a million.
  if (!read || readHalf(tokens, first)) return undefined;
  const unit = noPart.test(tokens[first - 1]?.lower ?? '') ? undefined : unitBehind(tokens, read);
  if (unit !== undefined) return { ...read, next: unit };
  return isPart(tokens, first, read) ? read : undefined;
}
