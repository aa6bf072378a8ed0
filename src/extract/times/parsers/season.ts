import type { CalendarDay } from '../calendar-day.js';
import type { ReadTime, TimeParser } from '../time.js';

/** EDTF counts the seasons from 21; the first month of each in the north. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [21, 3],
  summer: [22, 6],
  autumn: [23, 9],
  winter: [24, 12],
};

/**
 * The last one that has begun: in November "last winter" began in December of the year before. But "this winter" is said
 * of the one that comes as well, and in November of that alone.
 */
function yearOfSeason(begins: number, which: string | undefined, { year, month = 12 }: CalendarDay) {
  if (year === undefined) return undefined;
  if (which === 'next') return begins > month ? year : year + 1;
  const isNext = which === 'this' && (begins < 12 || month >= 9);
  const current = month >= begins || isNext ? year : year - 1;
  const isRunning = month >= begins && month < begins + 3;
  return which === 'last' && isRunning ? current - 1 : current;
}

/** "this summer", "last winter", "in the spring of 2023". */
export const season: TimeParser = {
  name: 'season of a year',
  trigger: Object.keys(seasons),
  pattern:
    /\b(?:(?<which>this|last|next)\s(?<pointed>spring|summer|autumn|winter)|(?:in the\s)?(?<named>spring|summer|autumn|winter)(?:\sof)?\s(?<year>(?:19|20)\d{2})(?:[/–-]\d{2}\b)?|(?:over|during|throughout)\sthe\s(?:whole\s|entire\s)?(?<whole>spring|summer|autumn|winter))\b/gi,
  read({ which, pointed, named, whole, year }, anchor): ReadTime | undefined {
    const [code, begins] = seasons[(pointed ?? named ?? whole ?? '').toLowerCase()] ?? [0, 0];
    const known = year ? Number(year) : yearOfSeason(begins, which?.toLowerCase(), anchor);
    return { edtf: `${known === undefined ? 'XXXX' : String(known)}-${String(code)}`, relative: !year };
  },
  examples: {
    '2024-24': ['this winter'],
    '2024-22': ['this summer', 'last summer', 'summer 2024'],
    '2025-22': ['next summer'],
    '2023-24': ['last winter', 'over the winter', 'winter 2023/24'],
    '2023-21': ['in the spring of 2023', 'Spring 2023'],
  },
  counterexamples: ['the spring', 'springs 2023', 'every summer', 'winter 12'],
};
