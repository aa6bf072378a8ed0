import type { Figure } from '../figure.js';
import { firstBehind } from '../first-behind.js';
import { note } from '../note.js';
import { isCompared } from '../periods/is-compared.js';
import { nextAhead } from '../periods/next-ahead.js';
import { shiftPeriod } from '../periods/shift-period.js';
import type { CalendarDay } from '../times/calendar-day.js';
import type { Shift, Time } from '../times/time.js';
import type { Refiner } from './refiner.js';

const names: Readonly<Partial<Record<Shift['unit'], string>>> = {
  year: 'year-on-year',
  quarter: 'quarter-on-quarter',
  month: 'month-on-month',
};
const units = ['month', 'quarter', 'year'] as const;
/** "grew by 2.1% on the year" */
const onThe = /^[^,.;:]{0,20}\son\sthe\s(?<unit>year|quarter|month)\b/i;
const leads = /^\W*compared\s(?:with|to)\s+(?:the\s)?$/i;
/** What a change is compared with stands no farther behind it. */
const reach = 60;

/** "Compared with April, exports fell": the time that opens the sentence, if it is one that is compared with. */
function opensWith({
  sentence: { times, text, start },
  mention,
}: Pick<Figure, 'sentence' | 'mention'>): Time | undefined {
  const [first] = times;
  const opens = first && first.end <= mention.start && first.start - start < 30;
  return opens && leads.test(text.slice(start, first.start)) ? first : undefined;
}

/** "more than in May": the time that the words behind the change compare with; else one that opens the sentence. */
function comparedTime({ sentence, mention }: Figure, next: Figure | undefined): Time | undefined {
  const end = next?.sentence === sentence ? next.relationStart : sentence.end;
  const behind = sentence.times.find((time) => time.start >= mention.end);
  if (
    behind &&
    behind.end <= Math.min(end, mention.end + reach) &&
    isCompared(sentence, mention.end, behind, true)
  )
    return behind;
  return opensWith({ sentence, mention });
}

const sinceThen = /\b(?:since then|from then on)\b/i;

/** "In 2013 it was 2,206; since then it has fallen by 38%": the year that its own sentence has named before. */
function sinceNamed({ sentence, mention }: Figure): Time | undefined {
  const before = sentence.text.slice(Math.max(sentence.start, mention.start - reach), mention.start);
  if (!sinceThen.test(before)) return undefined;
  const at = firstBehind(sentence.times, mention.start);
  return sentence.times
    .slice(Math.max(0, at - 2), at)
    .findLast(({ edtf, role }) => role === 'period' && edtf !== undefined);
}

/** "2023-10" is the year before "2024-10"; else the compared time is told as it is. */
function basisOf({ shift, edtf, quote }: Time, period: string | undefined): string | undefined {
  // "than last year": the one before that of the report
  const pointed = /^last (?<unit>year|quarter|month)/i.exec(quote)?.groups?.unit?.toLowerCase();
  if (pointed && period === undefined) return names[pointed as Shift['unit']];
  // "5% more than twelve months earlier"
  if (shift?.unit === 'month' && shift.back === 12) return names.year;
  if (shift) return shift.back === 1 ? names[shift.unit] : undefined;
  const unit = units.find((one) => period && shiftPeriod(period, { unit: one, back: 1 }, {}) === edtf);
  return unit ? names[unit] : edtf;
}

function attach(change: Figure, next: Figure | undefined, anchor: CalendarDay): void {
  const { sentence, mention } = change;
  const unit = onThe.exec(sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + reach)))
    ?.groups?.unit;
  const compared = unit ? undefined : (comparedTime(change, next) ?? sinceNamed(change));
  // "will go up from April": it starts then.
  const time = compared && nextAhead(sentence, compared, anchor) === undefined ? compared : undefined;
  const period = change.period ?? change.of?.period;
  const basis = unit ? names[unit.toLowerCase() as Shift['unit']] : time && basisOf(time, period);
  if (basis === undefined || basis.includes('..')) return;
  change.basis = basis;
  note(change, attachBasis.name, `compared with "${time?.quote ?? `the ${unit ?? ''}`}": ${basis}`);
}

const monthly: ReadonlySet<string> = new Set(['price', 'rent', 'wage', 'pay', 'earnings', 'inflation']);
const yearTo = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/;

/** "Prices rose 3.4% in the year to May": what is taken month by month rose from one May to the next. */
function endYearOfPrices(change: Figure): void {
  const { thing, period = '', mention } = change;
  const [, from, first, to, last] = yearTo.exec(period) ?? [];
  const months = 12 * (Number(to) - Number(from)) + Number(last) - Number(first) + 1;
  if (months !== 12 || mention.unit !== '%' || !monthly.has(thing?.head ?? '')) return;
  change.period = `${to ?? ''}-${last ?? ''}`;
  change.basis = names.year!;
  note(change, attachBasis.name, `from one year to the next: ${change.period}`);
}

/** "Compared with April, exports fell": a month that it is held against is that before its own, where none is told. */
function monthBehind(change: Figure): void {
  const { basis = '', period } = change;
  if (!opensWith(change)) return;
  const isOwn = period !== undefined && !change.implied.has('period');
  if (!/^\d{4}-\d\d$/.test(basis) || isOwn || (period !== undefined && period !== basis)) return;
  const next = shiftPeriod(basis, { unit: 'month', back: -1 }, {});
  if (next === undefined) return;
  change.period = next;
  change.implied.add('period');
  change.basis = names.month!;
  note(change, attachBasis.name, `the month behind ${basis}: ${next}`);
}

/** "decreased by 1.8% from €4,920 million": the level that a change came from is of what the change is held against. */
function dateOrigin({ sentence, mention, basis, period }: Figure, level: Figure | undefined): void {
  if (level?.sentence !== sentence || level.period !== undefined || basis === undefined) return;
  if (!/^\sfrom\s$/.test(sentence.text.slice(mention.end, level.relationStart))) return;
  const unit = units.find((one) => names[one] === basis);
  const then = unit && period ? shiftPeriod(period, { unit, back: 1 }, {}) : basis;
  if (then === undefined || !/^\d/.test(then)) return;
  level.period = then;
  level.implied.add('period');
  note(level, attachBasis.name, `${then}, what its change is held against`, 0.9);
}

/** What a change is counted from, where a time in its sentence says so: "4% more than in May". */
export const attachBasis: Refiner = {
  name: 'attach-basis',
  refine(figures, { anchor }) {
    figures.forEach((figure, at) => {
      if (figure.measure !== 'change') return;
      endYearOfPrices(figure);
      if (figure.basis === undefined) attach(figure, figures[at + 1], anchor);
      monthBehind(figure);
      dateOrigin(figure, figures[at + 1]);
    });
  },
};
