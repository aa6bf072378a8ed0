import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { shiftMonths, toEdtf } from '../times/calendar-day.js';

/** Years of other things, which run as they will. */
const otherYear = /\b(?:academic|school|season|league|term|winter|harvest)\b/i;
/** So much of a sentence on each side of a figure tells what year is meant. */
const reach = 200;
const isSeason = /^(\d{4})\/(\d{4})$/;

/** "£312 million in 2024/25" of a report whose financial year ends in July is of 2024-08/2025-07. */
export function spellOutFinancialYear(figure: Figure, month: number, by: string): void {
  const [, first, last] = isSeason.exec(figure.period ?? '') ?? [];
  if (first === undefined || Number(first) + 1 !== Number(last)) return;
  const { sentence, mention } = figure;
  const [start, end] = [
    Math.max(sentence.start, mention.start - reach),
    Math.min(sentence.end, mention.end + reach),
  ];
  if (otherYear.test(sentence.text.slice(start, end))) return;
  const until = { year: Number(last), month };
  figure.period = `${toEdtf(shiftMonths(until, -11) ?? until)}/${toEdtf(until)}`;
  note(figure, by, `${figure.period}, the financial year that the report tells the end of`, 0.9);
}
