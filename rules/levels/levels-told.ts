import type { DocumentInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Levels } from './bases-told.js';
import { changeBetween } from './change-between.js';
import { isComparedWith } from './is-compared-with.js';
import type { Range } from './stated-range.js';

/** Two levels that a sentence holds against each other, and what change they make. */
interface Told extends Levels {
  change: Range;
}

/** The levels of a report's body that its sentences hold against each other: "landed 64 crates, down from 80". */
export function levelsTold({ claims, of }: DocumentInput): Told[] {
  const levels = claims.filter(
    ({ measure, section, value }) => measure === 'level' && section !== 'title' && value !== null,
  );
  return levels.flatMap((level, at) => {
    const base = levels[at + 1];
    if (!base || !isHeldAgainst(level, base) || !isComparedWith(base, of.text)) return [];
    const change = changeBetween(base, level, '%');
    return change ? [{ level, base, change }] : [];
  });
}

function isHeldAgainst(level: Claim, base: Claim): boolean {
  const isBeside = level.sentenceStart === base.sentenceStart && base.start - level.end < 80;
  return isBeside && level.metric === base.metric && level.unit === base.unit;
}
