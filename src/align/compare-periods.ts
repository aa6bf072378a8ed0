import type { ScopeRelation } from '../model/alignment.js';
import { periodContains, periodRelation, periodsApart } from '../model/allen.js';
import type { Claim } from '../model/claim.js';
import { parsePeriod } from '../model/period.js';
import type { Period } from '../model/period.js';
import type { StoryVerdict } from './tell-stories.js';

/** What else is known when two periods are compared. */
export interface PeriodContext {
  story: StoryVerdict;
  /** Their sentences run alike and the figures stand in the same place of them. */
  copied: boolean;
  /** The days the two reports were made, EDTF. */
  days: { a: string | undefined; b: string | undefined };
  /** The periods that the two reports are about, EDTF. */
  main: { a: string | undefined; b: string | undefined };
}

/** How one claim stands to the other in one respect. */
export interface ScopeVerdict {
  relation: ScopeRelation;
  why: string;
}

/** "Near": within these days two reports of one event speak of the same state, or the later one of a newer. */
const nearDays = 3;

/** How long after its end a period is still what an undated figure is likely to be about, and may be. */
const [recentDays, staleDays] = [60, 180];

/** Whether two claims of one metric speak of the same time. */
export function comparePeriods(a: Claim, b: Claim, context: PeriodContext): ScopeVerdict {
  if (a.period !== undefined && b.period !== undefined) return bothStated(a.period, b.period, context);
  if (a.period === undefined && b.period === undefined) return noneStated(context);
  const side = a.period === undefined ? 'a' : 'b';
  const stated = a.period ?? b.period ?? '';
  if (context.main[side] === stated)
    return { relation: 'same', why: `one is for ${stated}, which the other is about` };
  // A time carried on from an earlier sentence may be that of what happened long ago, and was not said of the figure.
  const isCarried = (side === 'a' ? b : a).implied?.includes('period') === true;
  return oneStated(stated, context.days[side], { ...context, isCarried });
}

function bothStated(a: string, b: string, { story }: PeriodContext): ScopeVerdict {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (!one || !other) {
    return a === b
      ? { relation: 'same', why: `both for ${a}` }
      : { relation: 'unclear', why: `${a} and ${b}` };
  }
  if (one.unspecified && story.verdict !== 'same') {
    return { relation: 'unclear', why: `${a} and ${b} leave the year open` };
  }
  return { relation: relationOf(one, other), why: a === b ? `both for ${a}` : `${a} and ${b}` };
}

function relationOf(a: Period, b: Period): ScopeRelation {
  const relation = periodRelation(a, b);
  if (relation === 'unknown') return 'unclear';
  if (relation === 'equals') return 'same';
  if (periodContains(a, b)) return 'contains';
  if (periodContains(b, a)) return 'contained';
  return periodsApart(a, b) || relation.startsWith('overlap') ? 'apart' : 'unclear';
}

function noneStated({ story, copied }: PeriodContext): ScopeVerdict {
  if (copied) return { relation: 'same', why: 'the same sentence, copied' };
  if (story.verdict === 'same' && (story.daysApart ?? Infinity) <= nearDays) {
    return { relation: 'same', why: 'no time is told, by reports of one event' };
  }
  return { relation: 'unclear', why: 'no period is stated' };
}

/** A state as of a day, or what happened on one; a month, quarter or year is one of many that a report may mean. */
function isState(stated: string): boolean {
  return stated.startsWith('../') || /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(stated);
}

function oneStated(
  stated: string,
  day: string | undefined,
  { story, copied, isCarried }: PeriodContext & { isCarried: boolean },
): ScopeVerdict {
  const age = ageOf(stated, day);
  if (age !== undefined && age > staleDays && !isCarried)
    return { relation: 'apart', why: `only one is for ${stated}` };
  const sameMoment = copied || (isState(stated) && story.verdict === 'same' && story.daysApart === 0);
  if (sameMoment && (age === undefined || age <= recentDays)) {
    return { relation: 'same', why: `one is for ${stated}, the other made at the same time` };
  }
  return { relation: 'unclear', why: `one is for ${stated}, the other does not say` };
}

/** Days from the end of a period to the day of a report; 0 or less where it reaches beyond it. */
function ageOf(stated: string, day: string | undefined): number | undefined {
  const [period, report] = [parsePeriod(stated), day === undefined ? undefined : parsePeriod(day)];
  if (!period || !report || period.unspecified !== report.unspecified) return undefined;
  return report.start - period.end;
}
