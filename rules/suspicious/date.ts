import type { Complaint, DocumentInput, DocumentRule } from '../../src/check/rule.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Span } from '../../src/model/span.js';
import { writtenDates } from '../dates/written-dates.js';
import type { WrittenDate } from '../dates/written-dates.js';
import { tellsPastEvent } from '../dates/tells-past-event.js';
import { weekdayOf } from '../dates/weekday-of.js';
import { periodInWords } from '../../src/model/period-in-words.js';

export const suspiciousDate: DocumentRule = {
  id: 'suspicious/date',
  summary: 'A day that does not exist, is not the weekday it is said to be, or was still to come',
  why: 'The date is wrong somewhere, and with it perhaps the day that the figures are of.',
  severity: 'error',
  scope: 'document',

  *check(input) {
    for (const { section, sentences } of input.of.blocks) {
      if (section === 'boilerplate') continue;
      for (const sentence of sentences) {
        const text = input.of.text.slice(sentence.start, sentence.end);
        for (const date of writtenDates(text)) {
          const message = faultOf(date, input) ?? stillToCome(date, text, input);
          if (message) yield complaint(message, sentence, input);
        }
      }
    }
  },

  examples: {
    pass: [
      { title: 'A Friday', documents: ['The council of Kestrel Bay met on Friday, 16 May 2025.'] },
      {
        title: 'A day that is still to come, and is said to be',
        documents: [
          '---\npublished: 2025-03-08\n---\nOn 12 June 2025 the new pier of Kestrel Bay will be opened, as was decided.',
        ],
      },
    ],
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
      {
        title: 'A raid on a day that was still to come',
        documents: [
          '---\npublished: 2025-03-08\n---\nOn 12 June 2025 the harbour police searched 31 boats and a shed in Kestrel Bay.',
        ],
        says: ['a.md tells what happened on "12 June 2025", but it was published on 8 March 2025.'],
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

/** What is told as past, of a day after the report was published. */
function stillToCome(date: WrittenDate, text: string, { of, extraction }: DocumentInput): string | undefined {
  const anchor = extraction(of.id).anchor;
  const made = anchor?.from === 'metadata' ? parsePeriod(anchor.edtf) : undefined;
  const { quote, year, month, day } = date;
  const told = year === undefined ? undefined : parsePeriod(`${year}-${two(month)}-${two(day)}`);
  if (!anchor || !made || made.unspecified || !told || told.start <= made.end) return undefined;
  if (text.indexOf(quote) > 'On '.length || !tellsPastEvent(text)) return undefined;
  return `${of.id} tells what happened on "${quote}", but it was published on ${periodInWords(anchor.edtf.slice(0, 10))}.`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
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
