import type { Complaint, DocumentInput, DocumentRule } from '../../src/check/rule.js';
import type { Span } from '../../src/model/span.js';
import { writtenDates } from '../dates/written-dates.js';
import type { WrittenDate } from '../dates/written-dates.js';
import { weekdayOf } from '../dates/weekday-of.js';

export const suspiciousDate: DocumentRule = {
  id: 'suspicious/date',
  summary: 'A day that does not exist, or a weekday that does not match its date',
  why: 'One of the two is wrong, and with it perhaps the day that the figures are of.',
  severity: 'error',
  scope: 'document',

  *check(input) {
    for (const { section, sentences } of input.of.blocks) {
      if (section === 'boilerplate') continue;
      for (const sentence of sentences) {
        for (const date of writtenDates(input.of.text.slice(sentence.start, sentence.end))) {
          const message = faultOf(date, input);
          if (message) yield complaint(message, sentence, input);
        }
      }
    }
  },

  examples: {
    pass: [{ title: 'A Friday', documents: ['The council of Kestrel Bay met on Friday, 16 May 2025.'] }],
    fail: [
      {
        title: 'June has 30 days',
        documents: ['Residents of Kestrel Bay can have their say until 31 June 2025.'],
        says: ['a.md says "31 June 2025", a day that does not exist.'],
      },
      {
        title: 'A Friday told as a Tuesday',
        documents: ['The council of Kestrel Bay met on Tuesday, 16 May 2025.'],
        says: ['a.md says "Tuesday, 16 May 2025", but that day is a Friday.'],
      },
    ],
  },
};

function faultOf(
  { quote, weekday, day, month, year }: WrittenDate,
  { of, extraction }: DocumentInput,
): string | undefined {
  const anchor = extraction(of.id).anchor?.edtf ?? '';
  const likely = year ?? yearNear(anchor, month, day);
  const found = weekdayOf(likely ?? 2000, month, day);
  if (found === undefined) return `${of.id} says "${quote}", a day that does not exist.`;
  if (weekday === undefined || likely === undefined || found === weekday) return undefined;
  return `${of.id} says "${quote}", but that day ${year === undefined ? `of ${likely} ` : ''}is a ${found}.`;
}

/** The year in which a day comes nearest to the day of the report. */
function yearNear(anchor: string, month: number, day: number): number | undefined {
  const made = /^\d{4}-\d\d-\d\d/.test(anchor) ? Date.parse(anchor.slice(0, 10)) : NaN;
  if (Number.isNaN(made)) return undefined;
  const year = Number(anchor.slice(0, 4));
  const away = (other: number) => Math.abs(Date.UTC(other, month - 1, day) - made);
  return [year - 1, year + 1].reduce((best, other) => (away(other) < away(best) ? other : best), year);
}

function complaint(message: string, { start, end }: Span, { of }: DocumentInput): Complaint {
  const sentences = [of.text.slice(start, end).replace(/\s+/g, ' ')];
  return { message, claims: [], documents: [of.id], cause: 'unknown', evidence: { sentences } };
}
