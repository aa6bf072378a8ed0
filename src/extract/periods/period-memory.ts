import type { Figure } from '../figure.js';
import { isListItem } from '../phrases/is-list-item.js';
import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import { fromEdtf, toEdtf, type CalendarDay } from '../times/calendar-day.js';
import { cellsOf } from '../tables/cells-of.js';
import type { Time } from '../times/time.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isCompared } from './is-compared.js';
import { isFrame } from './is-frame.js';
import { isToCome } from './is-to-come.js';
import { limitsFigures } from './limits-figures.js';
import { isOver } from './is-over.js';
import { NamedTimes } from './named-times.js';
import { nextAhead } from './next-ahead.js';
import { isPast } from './is-past.js';
import { onlyStretch } from './only-stretch.js';
import { overBy } from './over-by.js';
import { ownTimes } from './own-times.js';
import { seasonNamed } from './season-named.js';
import { shiftPeriod } from './shift-period.js';
import { tellsEarlier } from './tells-earlier.js';
import { tellsToday } from './tells-today.js';

/** "2024/2025": a season, or a school or fiscal year, which "the year" may mean as well. */
const isSeason = /^\d{4}\/\d{4}$/;
const recentMonths = 4;
/** "over the whole winter" */
const wholeSeason = /^(?:over|during|throughout)\s/i;

/** What a part or a change has no period of its own for, that which it belongs to has. */
const periodOf = ({ period, partOf, of }: Figure): string | undefined => period ?? (partOf ?? of)?.period;

/** Whether a time is what news hold a period against: the same one of the year before, or the month before it. */
function isBefore(period: string, { role, edtf }: Time, anchor: CalendarDay): boolean {
  if (role === 'shifted' || edtf === undefined) return role === 'shifted';
  const units = /^\d{4}-\d\d$/.test(period) ? (['year', 'month'] as const) : (['year'] as const);
  return units.some((unit) => shiftPeriod(period, { unit, back: 1 }, anchor) === edtf);
}

/** "The last storm came in 1998, when the pier sank" */
const tellsWhatHappened = ({ text, start, end }: Sentence): boolean =>
  /\b(?:in|of)\s\d{4},?\swhen\s/.test(text.slice(start, end));

const pointsBack = /^\W*(?:the|it|its|they|their|these|he|she)\s/i;
/** "The council said", "The pier was later rebuilt": told now, or of another time. */
const leavesStory = /\b(?:later|since|now|then|after|before|until|has|have)\b/i;

/** "The waves killed 12": what goes on with a story of old. */
function goesOnTelling({ text, start, end, tokens }: Sentence): boolean {
  const words = text.slice(start, end);
  const isSaid = tokens.some(({ tag, lower }) => tag === 'past' && reportingVerbs.has(verbLemma(lower)));
  return pointsBack.test(words) && !leavesStory.test(words) && !isSaid;
}

/** "In 2023 there were 14 in the whole year; in 2022": the year that its own sentence has named before it. */
const yearBefore = ({ times }: Sentence, { start }: Time): string | undefined =>
  times.findLast(({ edtf, role, end }) => end <= start && role === 'period' && /^\d{4}$/.test(edtf ?? ''))
    ?.edtf;

/** "Traffic in the fourth quarter of 2024": the one part of a year that a sentence names names the year, too. */
function yearOfPart({ times }: Sentence, { edtf = '', relative, role }: Time): string | undefined {
  const [, year, end] = /^(\d{4})-\d\d\/(\d{4})-\d\d$/.exec(edtf) ?? [];
  return times.length === 1 && !relative && role === 'period' && year === end ? year : undefined;
}

/** What a report carries on from sentence to sentence: of a paragraph its frame, of all before what was named last. */
export class PeriodMemory {
  #block = -1;
  /** What stands over the list that is being read. */
  #list: { frame: string | undefined } | undefined;
  #frame: string | undefined;
  /** The stretch that the sentence before was told of, wherever in it. */
  #told: string | undefined;
  /** The same of any paragraph before. */
  #story: string | undefined;
  #storyBlock = NaN;
  /** Whether that is a story of old, which only what goes on with it has to do with. */
  #isLongPast = false;
  #until: string | undefined;
  readonly #named = new NamedTimes();
  /** Whether the report holds its own against what was so a year before. */
  #isAgainstYear = false;
  /** The year that the paragraph has compared its own with. */
  #compared: string | undefined;
  readonly #anchor: CalendarDay;

  constructor(anchor: CalendarDay) {
    this.#anchor = anchor;
  }

  /** Takes in the times of the next sentence; what the ones before it lend it. */
  read(sentence: Sentence, tellsChange = false): string | undefined {
    const goesOn = sentence.block === this.#block || isListItem(sentence) || cellsOf(sentence) !== undefined;
    if (!goesOn) this.#frame = this.#compared = this.#told = undefined;
    // What one item of a list tells of is not what the next one goes on with.
    if (!isListItem(sentence)) this.#list = sentence.block === this.#block ? this.#list : undefined;
    else if (this.#list) [this.#frame, this.#told] = [this.#list.frame, undefined];
    else this.#list = { frame: this.#frame };
    const carried = this.#frame ?? this.#toldOf(sentence) ?? this.#storyOf(sentence, tellsChange);
    const inherited = carried !== undefined && this.#isOfToday(carried, sentence) ? undefined : carried;
    this.#block = sentence.block;
    for (const time of sentence.times) this.#remember(sentence, time);
    if (sentence.times.length > 0 && ownTimes(sentence).length > 0) this.#told = undefined;
    return inherited;
  }

  /** "Shares were down 5% at 0915 GMT": what is told of today, or of an hour, is of no stretch that a paragraph tells. */
  #isOfToday(carried: string, sentence: Sentence): boolean {
    if (isOver(carried, this.#anchor) && tellsToday(sentence)) return true;
    const isDay = /\d{4}-\d\d-\d\d/.test(carried);
    return !isDay && sentence.masks.some(({ kind }) => kind === 'clock');
  }

  /** "The port employs 400": what is so today is not of the stretch that the sentence before was told of. */
  #toldOf(sentence: Sentence): string | undefined {
    // Tokens are asked for last: most sentences have nothing to carry on, and are never cut into any.
    if (this.#told === undefined || ownTimes(sentence).length > 0) return undefined;
    if (!sentence.tokens.some(isPast)) return undefined;
    if (this.#isLongPast && !goesOnTelling(sentence)) this.#told = undefined;
    return this.#told;
  }

  /** "£90, up 4% on the year before": what is held against another year is for the stretch that the report told of last. */
  #storyOf(sentence: Sentence, tellsChange: boolean): string | undefined {
    const story = this.#story;
    // What the paragraph before told of, a change in this one is of as well.
    const isNear = tellsChange && sentence.block - this.#storyBlock <= 1;
    if (
      story === undefined ||
      !(isNear || sentence.times.some((time) => isBefore(story, time, this.#anchor)))
    )
      return undefined;
    if (ownTimes(sentence).length > 0 || !sentence.tokens.some(isPast)) return undefined;
    // What follows in its paragraph goes on with it.
    return (this.#told = story);
  }

  /** Takes in what a figure of the sentence read last was told of. */
  tell({ period, sentence, predicate }: Figure): void {
    // "In April it had stood at 3.9%": what had been is told in passing.
    if (predicate && sentence.tokens[predicate.first]?.lower === 'had') return;
    const stretch = period === undefined ? undefined : onlyStretch(sentence);
    const named = stretch?.role === 'anaphor' ? this.#pointedAt(sentence, stretch) : stretch?.edtf;
    if (period === undefined || period !== named) return;
    this.#isLongPast = !this.#isRecent(period);
    if (!this.#isLongPast || tellsWhatHappened(sentence)) this.#told = period;
    if (this.#isLongPast) return;
    this.#story = period;
    this.#storyBlock = sentence.block;
  }

  /** The year, quarter or month that statistics tell of is the last one; one long past is told in passing. */
  #isRecent(period: string): boolean {
    const { year, month } = this.#anchor;
    const last = fromEdtf(period.slice(period.lastIndexOf('/') + 1));
    if (year === undefined || last?.year === undefined) return false;
    if (last.month === undefined) return year - last.year <= 1;
    return month !== undefined && 12 * (year - last.year) + month - last.month <= recentMonths;
  }

  /** What a level of an earlier time has of a paragraph that compares two years: the earlier one. */
  earlier(inherited: string): string | undefined {
    if (this.#frame !== undefined && /^\d{4}$/.test(this.#frame) && this.#compared) return this.#compared;
    return this.yearBefore(inherited);
  }

  /** The same part of the year before, where the report holds its own against that. */
  yearBefore(period: string): string | undefined {
    const isYearOrPart = !/^\d{4}-\d\d$|[.]|-\d\d-/.test(period);
    return isYearOrPart && this.#isAgainstYear
      ? shiftPeriod(period, { unit: 'year', back: 1 }, this.#anchor)
      : undefined;
  }

  /** The period that a time in a figure's sentence stands for; `compared` is the figure before it. */
  resolve(time: Time, { sentence }: Figure, compared: Figure | undefined): string | undefined {
    if (time.role === 'anaphor') return this.#pointedAt(sentence, time);
    if (time.role === 'then') return this.#until;
    if (time.role !== 'shifted' || !time.shift) {
      const edtf =
        nextAhead(sentence, time, this.#anchor) ?? overBy(sentence, time, this.#anchor) ?? time.edtf;
      return edtf && wholeSeason.test(time.quote) ? seasonNamed(edtf, this.#named.months) : edtf;
    }
    // "said on Wednesday that 12 were lost the previous day": the day named before it.
    const day =
      time.shift.unit === 'day'
        ? sentence.times.findLast((other) => other.isDay && other.end <= time.start)?.edtf
        : undefined;
    const base = compared?.sentence.block === sentence.block ? periodOf(compared) : undefined;
    const told = /\bago$/i.test(time.quote) ? undefined : (this.#told ?? this.#story);
    const from = day ?? base ?? this.#frame ?? told ?? this.#namedBefore(time);
    // "two years later": later than what was told, and no later than today.
    const isLater = (time.shift.back ?? 0) < 0;
    const shifted = isLater && from === undefined ? undefined : shiftPeriod(from, time.shift, this.#anchor);
    return isLater && shifted && shifted > toEdtf(this.#anchor) ? undefined : shifted;
  }

  /** "The year", "the same quarter": the one that was named. */
  #pointedAt(sentence: Sentence, time: Time): string | undefined {
    const told = this.#told ?? this.#story;
    if (time.stretch) return (time.stretch === 'period' ? told : undefined) ?? this.#named.last(time.stretch);
    return told !== undefined && isSeason.test(told) ? told : this.#yearOf(sentence, time);
  }

  /** "The year": the one that was named, unless what is told of it is yet to come: "will be cut by the end of the year". */
  #yearOf(sentence: Sentence, time: Time): string | undefined {
    const named = yearBefore(sentence, time) ?? this.#named.year;
    const { year } = this.#anchor;
    const isOver = year !== undefined && named !== undefined && Number(named) < year;
    if (isOver && isToCome(sentence, time)) return toEdtf({ year });
    return named ?? this.#thisYear();
  }

  /** "The 2027 budget ... The year before": what was named, not the year of the report; "a year ago" is its own. */
  #namedBefore({ quote, shift }: Time): string | undefined {
    if (/\bago$/i.test(quote)) return undefined;
    const named = shift && this.#named.before(shift);
    const isNear = Math.abs(Number(named?.slice(0, 4)) - (this.#anchor.year ?? NaN)) <= 1;
    return isNear ? named : undefined;
  }

  #remember(sentence: Sentence, time: Time): void {
    const { edtf, shift } = time;
    const named = this.#named.year ?? this.#story?.slice(0, 4);
    if ((shift?.unit === 'year' || shift?.unit === 'season') && shift.back === 1) this.#isAgainstYear = true;
    if (/^\d{4}$/.test(edtf ?? '') && Number(edtf) === Number(named) - 1) this.#isAgainstYear = true;
    if (!limitsFigures(sentence, time) || time.role === 'shifted' || time.role === 'then') return;
    const isYear = /^\d{4}$/.test(time.edtf ?? '') && time.role === 'period';
    if (isCompared(sentence, sentence.start, time, true) || tellsEarlier(sentence, time)) {
      if (isYear) this.#compared = time.edtf;
      return;
    }
    // "by 2030": an aim is no year that a report goes on with.
    if (isYear && Number(time.edtf) > (this.#anchor.year ?? Infinity) + 1) return;
    // "(2024: £40 million)"
    if (sentence.text[time.start - 1] === '(') return;
    this.#named.year = yearOfPart(sentence, time) ?? this.#named.year;
    if (time.role === 'period' && time.edtf !== undefined) this.#named.add(time.edtf);
    if (time.role === 'until') this.#until = time.edtf;
    if (isFrame(sentence, time) && !isListItem(sentence))
      this.#frame = time.role === 'anaphor' ? this.#pointedAt(sentence, time) : time.edtf;
  }

  /** What "the year" is where none was named; early in January no year has told much but the last one. */
  #thisYear(): string | undefined {
    const { year, month } = this.#anchor;
    return year === undefined ? undefined : toEdtf({ year: month === 1 ? year - 1 : year });
  }
}
