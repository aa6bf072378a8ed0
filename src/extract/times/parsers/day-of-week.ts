import { weekdayNumbers } from '../../languages/en/calendar.js';
import { shiftDays, toEdtf, weekdayOf } from '../calendar-day.js';
import { printedNames } from '../printed-names.js';
import type { TimeParser } from '../time.js';

/** "Sun", "Wed" and "Sat" alone are other words, or the initials of something. */
const weekdays = printedNames([...weekdayNumbers.keys()].filter((name) => name.length > 4));

/** "on Tuesday": the last one, the day of publication included; "next Tuesday" looks ahead. */
export const dayOfWeek = {
  name: 'weekday',
  trigger: [...weekdayNumbers.keys()],
  pattern: new RegExp(
    String.raw`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Oo]n|[Bb]y)\s)?(?<weekday>${weekdays})(?:'s)?\b` +
      String.raw`(?:\s(?:morning|afternoon|evening|night))?`,
    'g',
  ),
  read({ which, weekday: name }, anchor) {
    const wanted = weekdayNumbers.get(name?.toLowerCase() ?? '');
    const today = weekdayOf(anchor);
    if (wanted === undefined) return undefined;
    if (today === undefined) return { relative: true, isDay: true };
    const back = (today - wanted + 7) % 7;
    const day = shiftDays(
      anchor,
      { next: 7 - back, last: -(back || 7) }[which?.toLowerCase() ?? ''] ?? -back,
    );
    return { edtf: day && toEdtf(day), relative: true, isDay: true };
  },
  examples: {
    '2024-11-05': ['on Tuesday', 'Tuesday night', 'Last Tuesday'],
    '2024-11-07': ['Thursday'],
    '2024-10-31': ['last Thursday'],
    '2024-11-12': ['next Tuesday'],
    '2024-11-14': ['next Thursday'],
  },
  counterexamples: ['tuesdays', 'Sundown', 'Sun'],
} satisfies TimeParser;
