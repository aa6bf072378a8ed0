import { currencyNames, currencySigns, minorCurrencies, notMoney } from '../../languages/zh/currencies.js';
import { digits } from '../../languages/zh/numerals.js';
import { matchAt } from '../match-at.js';
import type { HanNumeral } from '../numerals/han-numeral.js';
import { skipBlanks } from '../skip-blanks.js';
import { WordTable, type FoundWord } from '../word-table.js';
import type { UnitRead } from './unit-read.js';

const names = new WordTable(Object.entries(currencyNames));
const signs = new WordTable(Object.entries(currencySigns));
const minors = new WordTable(Object.entries(minorCurrencies));
const small = /\s*(?<count>\d{1,2}|[一二两三四五六七八九])\s*/y;
/** 块 is money only where nothing is counted by it: 一块钱, 五块三, 三块。 */
const afterBlock = /^(?:\s*$|[，。；、！？,;!?钱半\d一二三四五六七八九多左])/u;

/** 三块五: what stands behind 块 without a unit of its own is tenths. */
const tenths = /[一二三四五六七八九](?![十百千万亿角毛分个名元点成])/y;

/** 五角 behind 两元, as a part of the money before it. */
function minorBehind(text: string, at: number): { end: number; plus: number } {
  let [end, plus] = [at, 0];
  for (let steps = 0; steps < 2; steps++) {
    const count = matchAt(small, text, end);
    const minor = count && minors.at(text, end + count[0].length);
    if (!minor) break;
    const written = count.groups?.count ?? '';
    plus += (digits.get(written) ?? Number(written)) / minor.value.parts;
    end = minor.end;
  }
  return { end, plus: Math.round(plus * 100) / 100 };
}

/** 人民币, ¥ or RMB before the number. */
function signBefore(text: string, start: number): { start: number; unit: string } | undefined {
  let end = start;
  while (text.charAt(end - 1) === ' ') end--;
  const found = signs.before(text, end);
  return found && { start: found.start, unit: found.value };
}

/** The name of money behind a number; 元旦 and 三块礁石 hold none. */
function nameBehind(text: string, at: number): FoundWord<string> | undefined {
  const name = names.at(text, at);
  if (!name || notMoney[name.word]?.includes(text.charAt(name.end) || ' ')) return undefined;
  return name.word === '块' && !afterBlock.test(text.slice(name.end, name.end + 2)) ? undefined : name;
}

/** 五角 of 两元五角, 五 of 三块五. */
function partsBehind(text: string, { word, end }: FoundWord<string>): { end: number; plus: number } {
  const tenth = word === '块' ? matchAt(tenths, text, end) : null;
  return tenth ? { end: end + 1, plus: (digits.get(tenth[0]) ?? 0) / 10 } : minorBehind(text, end);
}

/** Money behind a number, before it, or both: 3.2亿元, 15亿美元, 人民币80元, ¥30, 两元五角. */
export function readMoney(text: string, numeral: HanNumeral): (UnitRead & { start: number }) | undefined {
  const { start } = numeral;
  const at = skipBlanks(text, numeral.end);
  const before = signBefore(text, start);
  const minor = minors.at(text, at);
  if (minor?.value.of !== undefined)
    return { start, end: minor.end, unit: minor.value.of, factor: 1 / minor.value.parts };
  const name = nameBehind(text, at);
  if (!name) return before && { ...before, end: numeral.end };
  const isBoth = before?.unit === name.value;
  return { start: isBoth ? before.start : start, unit: name.value, ...partsBehind(text, name) };
}
