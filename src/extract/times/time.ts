import type { TimeMention } from '../../model/extraction.js';
import type { CalendarDay } from './calendar-day.js';

/**
 * How a time limits what is said: within a `period`, counted `until` a day ("as of May"), `since` one, or by
 * pointing back: at the year or other stretch named before (`anaphor`: "throughout the year", "in the quarter"), at the last day that something was
 * counted until (`then`: "by the same time"), or so far from what was named before (`shifted`: "a year earlier").
 */
export type TimeRole = 'period' | 'until' | 'since' | 'anaphor' | 'then' | 'shifted';

/** How far before another period one lies, or the year that it has instead: "a month earlier", "the same month of 2023". */
export interface Shift {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';
  back?: number;
  year?: number;
  /** It is a stretch of so many units: "the previous twelve months". */
  isStretch?: boolean;
}

/** What may be pointed back at by its kind: "in the quarter", "over the same period". */
export type Stretch = 'month' | 'quarter' | 'half' | 'season' | 'period';

export interface Time extends Omit<TimeMention, 'edtf'> {
  edtf?: string | undefined;
  role: TimeRole;
  /** A single day or weekday: it often tells when something was said, not what a figure covers. */
  isDay: boolean;
  /** Of a `shifted` time. */
  shift?: Shift | undefined;
  /** Of an `anaphor`: what is named by it; a year where nothing is said. */
  stretch?: Stretch | undefined;
}

/** What a parser makes of its match: a date or interval as far as resolved. */
export interface ReadTime {
  edtf?: string | undefined;
  relative: boolean;
  role?: TimeRole;
  isDay?: boolean;
  shift?: Shift;
  stretch?: Stretch;
}

/** One written form of a time. */
export interface TimeParser {
  name: string;
  /** Words in lower case, signs and shapes of digits, of which one stands in every match; without any it is run anyhow. */
  trigger?: readonly string[];
  /** The same of what stands in every match besides. */
  triggerToo?: readonly string[];
  /** Reads single days by their date, so that it needs no day of publication to count from. */
  namesDay?: true;
  /** Global; named groups only. */
  pattern: RegExp;
  /** `anchor` is the publication day as far as known; undefined: not this form after all. */
  read(groups: Readonly<Record<string, string | undefined>>, anchor: CalendarDay): ReadTime | undefined;
  /** Written forms by the EDTF they must read as, published on Thursday 2024-11-07. */
  examples: Readonly<Record<string, readonly string[]>>;
  counterexamples: readonly string[];
}
