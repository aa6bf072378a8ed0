import type { Direction } from '../../../model/quantity.js';

const table = (direction: Direction, lemmas: string): [string, Direction][] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, direction]);

/** Verbs and nouns of change, by lemma. */
export const changeWords: ReadonlyMap<string, Direction> = new Map([
  ...table(
    'up',
    `rise increase grow climb jump gain soar surge advance expand raise boost improve widen strengthen up
     rebound swell accelerate escalate rally growth hike uptick upturn bigger higher more rocket double triple`,
  ),
  ...table(
    'down',
    `fall drop decline decrease decreasing reduce reduction slip slide plunge plummet tumble sink shrink lose loss
     cut lower dip ease slump down narrow weaken contract contraction slow shed downturn smaller fewer less halve`,
  ),
]);

/** "Verb of change" senses that are only meant when a figure follows as the amount: "cut 30 jobs" is none. */
export const transitiveOnly: ReadonlySet<string> = new Set([
  'cut',
  'lose',
  'shed',
  'raise',
  'reduce',
  'lower',
  'boost',
]);

/** Comparison with an earlier time, as written after a rate, and the basis it states. */
export const bases: Readonly<Record<string, string>> = {
  'year on year': 'year-on-year',
  'year-on-year': 'year-on-year',
  'year over year': 'year-on-year',
  'year-over-year': 'year-on-year',
  'on year': 'year-on-year',
  'on-year': 'year-on-year',
  'from a year earlier': 'year-on-year',
  'from a year ago': 'year-on-year',
  'than a year ago': 'year-on-year',
  'than a year earlier': 'year-on-year',
  'of a year ago': 'year-on-year',
  'compared with a year earlier': 'year-on-year',
  'compared with the same period last year': 'year-on-year',
  'from the same period last year': 'year-on-year',
  'over the same period last year': 'year-on-year',
  'from last year': 'year-on-year',
  annually: 'year-on-year',
  'month on month': 'month-on-month',
  'month-on-month': 'month-on-month',
  'from the previous month': 'month-on-month',
  'from a month earlier': 'month-on-month',
  'quarter on quarter': 'quarter-on-quarter',
  'quarter-on-quarter': 'quarter-on-quarter',
  'from the previous quarter': 'quarter-on-quarter',
};
