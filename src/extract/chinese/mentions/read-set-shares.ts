import { setShares } from '../../languages/zh/shares.js';
import type { FoundNumeral } from '../numerals/find-numerals.js';
import { readSuffix } from '../relations/read-suffix.js';
import { bounded } from './bounded.js';
import type { HanMention } from './han-mention.js';

const pattern = new RegExp(`(?<lead>[过近])?(?:${Object.keys(setShares).join('|')})`, 'gu');

/** The number that a word of this kind stands for, as if it were written. */
const numeralOf = (start: number, end: number, value: number): FoundNumeral => ({
  ...{ start, end, value, margin: 0.5, written: 'words', readings: [], scaled: false },
  ...{ isFraction: true, isPercent: true, isOrdinal: false, isPositional: false, isWeak: false },
});

/** Shares that are a word of their own: 一半, 近半数, 打对折. */
export function readSetShares(text: string): HanMention[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index, groups }): HanMention => {
    const lead = groups?.lead ?? '';
    const start = index + lead.length;
    const end = index + found.length;
    const value = setShares[found.slice(lead.length)] ?? 0;
    const mention: HanMention = {
      ...{ numeral: numeralOf(start, end, value), start, end, from: index, to: end },
      ...{
        value,
        low: value,
        high: value,
        margin: 0.5,
        unit: '%',
        relation: '=',
        readings: [],
        written: 'words',
      },
      ...{ isRange: false, isAge: false, isFraction: true, classifier: '', parser: 'set share' },
    };
    const relation = lead ? (lead === '过' ? '>' : '<') : readSuffix(text, end)?.relation;
    return relation ? bounded(mention, relation) : mention;
  });
}
