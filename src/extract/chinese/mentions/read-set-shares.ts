import { setShares } from '../../languages/zh/shares.js';
import type { HanMention } from './han-mention.js';

const pattern = new RegExp(`(?<lead>过|近)?(?:${Object.keys(setShares).join('|')})`, 'gu');

/** Shares that are a word of their own: 一半, 近半数, 打对折. */
export function readSetShares(text: string): HanMention[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index, groups }): HanMention => {
    const lead = groups?.lead ?? '';
    const start = index + lead.length;
    const end = index + found.length;
    const value = setShares[found.slice(lead.length)] ?? 50;
    const relation = lead === '过' ? '>' : lead === '近' ? '<' : '=';
    return {
      numeral: {
        start,
        end,
        value,
        margin: 0.5,
        written: 'words',
        readings: [],
        scaled: false,
        isFraction: true,
        isPercent: true,
        isOrdinal: false,
        isPositional: false,
        isWeak: false,
      },
      start,
      end,
      from: index,
      to: end,
      value,
      low: relation === '<' ? null : value,
      high: relation === '>' ? null : value,
      margin: 0.5,
      unit: '%',
      relation,
      isRange: false,
      isAge: false,
      isFraction: true,
      classifier: '',
      parser: 'set share',
    };
  });
}
