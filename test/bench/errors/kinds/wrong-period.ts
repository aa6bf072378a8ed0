import { replaced } from '../replaced.js';
import type { Report, Slot } from '../report.js';
import type { ErrorKind } from './error-kind.js';
import { sentenceAround } from './sentence-around.js';
import { toldExactly } from './told-exactly.js';
import { plantedIn } from './planted-in.js';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const quarters = ['first', 'second', 'third', 'fourth'];

/** Words that say for when a figure is, and what may stand there by mistake. */
const mistaken: Record<string, (right: string) => string> = {
  year: (year) => `${Number(year) - 1}`,
  next: (year) => `${Number(year) - 1}`,
  month: (month) => months[(months.indexOf(month) + 7) % 12]!,
  quarter: (quarter) => quarters[(quarters.indexOf(quarter) + 2) % 4]!,
};

/** Words for a period without its name, from the day of the report. */
const relative = /\blast year\b|\bthis year\b/;

/** The right figure for the wrong year, quarter or month; other reports say for when it is. */
export const wrongPeriod: ErrorKind = {
  name: 'wrong period',
  rules: ['conflict/period', 'conflict/value', 'conflict/headline', 'conflict/change', 'suspicious/date'],
  plant({ field, reports }, random) {
    const targets = reports.flatMap((report) =>
      report.slots.filter(({ name }) => name in mistaken).map((period) => ({ report, period })),
    );
    for (const { report, period } of random.shuffled(targets)) {
      const sentence = slotsAround(report, period);
      const isAlone = sentence.filter(({ name }) => /year|next|month|quarter|prior/i.test(name)).length === 1;
      const others = reports.filter((other) => other !== report);
      const dated = sentence.filter(
        (slot) =>
          toldExactly(slot) &&
          !field.moments?.includes(slot.name) &&
          others.some((other) => tellsWhen(other, slot.name, period.name)),
      );
      if (!isAlone || dated.length === 0) continue;
      const right = report.text.slice(period.start, period.end);
      const changed = replaced(report, period, mistaken[period.name]!(right));
      return plantedIn(reports, report, changed, dated);
    }
    return undefined;
  },
};

function slotsAround(report: Report, slot: Slot): Slot[] {
  const { start, end } = sentenceAround(report.text, slot.start);
  return report.slots.filter((other) => start <= other.start && other.end <= end);
}

function tellsWhen(report: Report, figure: string, period: string): boolean {
  return report.slots.some((slot) => {
    if (slot.name !== figure) return false;
    const { start, end } = sentenceAround(report.text, slot.start);
    const isNamed = slotsAround(report, slot).some(({ name }) => name === period);
    return isNamed || relative.test(report.text.slice(start, end));
  });
}
