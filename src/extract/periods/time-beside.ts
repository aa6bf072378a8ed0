import type { Figure } from '../figure.js';
import { firstBehind } from '../first-behind.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import type { Sentence } from '../sentence.js';
import { convertedFrom } from '../things/converted-from.js';
import type { Time } from '../times/time.js';
import { bracketAround } from './bracket-around.js';
import { foreseenFor } from './foreseen-for.js';
import { inRelativeClause } from './in-relative-clause.js';
import { isCompared } from './is-compared.js';
import { isFrame } from './is-frame.js';
import { isLeftBehind } from './is-left-behind.js';
import { isSinceThen } from './is-since-then.js';
import { isToCome } from './is-to-come.js';
import { limitsFigures } from './limits-figures.js';
import { tellsEarlier } from './tells-earlier.js';
import { timesWithin } from './times-within.js';

const clauseBreak =
  /[;]|,\s+(?:and|but|while|compared|against|up|down|from)\b|\bthan\b|\bcompared\b|\b(?:above|below)\s(?:the|its)\b|\b(?:who|which|that)\s(?:are|is|will)\b/;
/** "opened in 1962 and now handles 900": what was is over. */
const nowadays = /\b(?:now|currently|today|nowadays|at present)\b/i;

/** "rose 4% to €90m in the second quarter": the time behind the level holds for the change too. */
const arrivesAt = (figure: Figure, next: Figure): boolean =>
  figure.of === next || next.of === figure || figure.partOf === next;

/** "down from 1.4 million in May, below the limit of 1.5 million": May is said of the earlier level alone. */
const saidOfPrevious = (figures: readonly Figure[], at: number, time: Time): boolean => {
  const previous = figures[at - 1];
  return (
    previous !== undefined &&
    previous.sentence === figures[at]?.sentence &&
    previous.mention.end <= time.start &&
    isPreviousLevel(previous)
  );
};

/** "a fall of 4% on February (3,120)", "more than in 2026 (4.1 million)": the time that the bracket is put behind. */
function timeOfBracket(
  { sentence, mention }: Figure,
  bracket: number,
  times: readonly Time[],
): Time | undefined {
  if (sentence.text.slice(bracket + 1, mention.start).trim() !== '') return undefined;
  return times.findLast(({ end }) => end <= bracket && sentence.text.slice(end, bracket).trim() === '');
}

/** The next figure that says something else: "7.8 m (25 feet) on Sunday" is one. */
function nextTold(figures: readonly Figure[], at: number): Figure | undefined {
  const next = figures[at + 1];
  return next && convertedFrom(next, figures[at]) ? figures[at + 2] : next;
}

/** Where what is told of a figure ends: at the next one, or behind its change at the one after: "87, up 4% on 73 in May". */
function endOfTold(figures: readonly Figure[], at: number, next: Figure | undefined): number {
  const { sentence } = figures[at]!;
  const isOfIt = next?.sentence === sentence && arrivesAt(figures[at]!, next);
  const other = isOfIt ? figures[figures.indexOf(next, at) + 1] : next;
  return other?.sentence === sentence && (!isOfIt || isPreviousLevel(other))
    ? other.relationStart
    : sentence.end;
}

const limitingOf = new WeakMap<Sentence, readonly Time[]>();

/** The times of a sentence that limit any figure; found once for all of its figures. */
function limitingTimes(sentence: Sentence): readonly Time[] {
  const known = limitingOf.get(sentence);
  if (known) return known;
  const limiting = sentence.times.filter((time) => limitsFigures(sentence, time));
  limitingOf.set(sentence, limiting);
  return limiting;
}

/** Times on each side of a figure; hardly a sentence has as many. */
const reach = 20;

/** The times around a figure that limit any. */
function timesAround({ sentence, mention }: Figure): readonly Time[] {
  const limiting = limitingTimes(sentence);
  const at = firstBehind(limiting, mention.end);
  return limiting.length > reach ? limiting.slice(Math.max(0, at - reach), at + reach) : limiting;
}

/** "In 2019 it was 86, last year 74": a time that leads up to its figure with no word that says more. */
const isRightBefore = ({ text }: Sentence, { end }: Time, figure: Figure): boolean =>
  end <= figure.relationStart &&
  /^,?\s(?:(?:when )?(?:it|they|there) (?:was|were|had been)\s|when\s)?$/.test(
    text.slice(end, figure.relationStart),
  );

/** "less than in 2022, when the harvest came to 900 tonnes" */
const leadsUpTo = ({ text }: Sentence, { end }: Time, { relationStart }: Figure): boolean =>
  end < relationStart && /^,\swhen\s[^,;:]{1,60}$/.test(text.slice(end, relationStart));

/** Longer than what leads up to such a time. */
const heldReach = 90;
/** "66%, the most since 2001, when it was 61%": the time of another figure that its own is held against. */
const heldAgainst = /\b(?:\p{L}+est|best|worst|most|least|first|last)\b[^,;]*\bsince\s$/iu;

/** The time behind a figure in its own clause, unless it leads up to the next figure. */
function timeBehind(figures: readonly Figure[], at: number, times: readonly Time[]): Time | undefined {
  const figure = figures[at]!;
  const { sentence, mention } = figure;
  const next = nextTold(figures, at);
  const end = endOfTold(figures, at, next);
  const behind = times.find((time) => time.start >= mention.end && time.end <= end);
  if (!behind) return undefined;
  const between = sentence.text.slice(mention.end, behind.start);
  const isOfNext =
    next !== undefined &&
    isRightBefore(sentence, behind, next) &&
    opensClause.test(between) &&
    times.some((time) => time.end <= mention.start);
  // "a rise of 12% on 2023"
  const isBase = figure.measure === 'change' && !behind.isDay && /^\son (?:the )?$/.test(between);
  // "418 boats, 21 more since 2014": since when is said of the change
  const isSinceChange = behind.role === 'since' && next?.of === figure && next.mention.end <= behind.start;
  const isOwn =
    !isSinceChange &&
    !clauseBreak.test(between) &&
    !heldAgainst.test(between.slice(-heldReach)) &&
    !isOfNext &&
    !isBase &&
    !isCompared(sentence, mention.end, behind);
  return isOwn ? behind : undefined;
}

/** "to lift the fare to €20 from €19 in March": what is yet to come is no time of the earlier level before it. */
function timeToCome(figures: readonly Figure[], at: number, times: readonly Time[]): Time | undefined {
  const [figure, next] = [figures[at]!, figures[at + 1]];
  if (next?.sentence !== figure.sentence || !isPreviousLevel(next)) return undefined;
  const time = times.find(({ start }) => start >= next.mention.end);
  return time && timeBehind(figures, at + 1, times) === time && isToCome(figure.sentence, time)
    ? time
    : undefined;
}

/** "..., today", "..., at noon today" */
const opensClause = /,\s(?:(?:at|by|in|on)\s(?:\p{L}+\s){0,2})?$/u;

/** A clause behind a semicolon is hardly longer before its figure. */
const clauseReach = 120;

/** Where what is told of an earlier level starts, behind what parts it from the present one; else 0. */
function earlierFrom(figures: readonly Figure[], at: number): number {
  const [previous, figure] = [figures[at - 1], figures[at]!];
  const { sentence, relationStart } = figure;
  if (previous?.sentence !== sentence) return 0;
  const led = sentence.text.slice(previous.mention.end, relationStart);
  const comma = led.lastIndexOf(',');
  const isLevelOf = previous.mention.unit === figure.mention.unit;
  const isParted = comma >= 0 || (isLevelOf && /^\s(?:\p{L}+\s){0,2}from\s$/u.test(led));
  return isParted && isPreviousLevel(figure) ? previous.mention.end + Math.max(0, comma) : 0;
}

const linkBefore =
  /(?:,\s(?:and|but|while|whereas)(?:\s(?:in|on|during))?|\b(?:and|but)\s(?:in|on|during))\s$/;

/** "In 1987 a fire took 23 lives, and in 2011 a flood took 61": behind another figure, a clause with a time of its own. */
function opensSecondClause(figures: readonly Figure[], at: number, { start, quote }: Time): boolean {
  const previous = figures[at - 1];
  const { text } = figures[at]!.sentence;
  const from = previous?.sentence === figures[at]!.sentence ? previous.mention.end : Infinity;
  const lead = /^(?:in|on|during)\s/i.test(quote) ? start + quote.indexOf(' ') + 1 : start;
  return from < start && linkBefore.test(text.slice(from, lead));
}

/** The last time before a figure that limits anything: that of its clause, or of the whole sentence, first. */
function timeBefore(figures: readonly Figure[], at: number, times: readonly Time[]): Time | undefined {
  const figure = figures[at]!;
  const { sentence, mention } = figure;
  // "the figure for May, which now stands at": it is still that of May.
  const isPassed = (time: Time): boolean =>
    !time.isDay &&
    time.role === 'period' &&
    !/\bfigures?\s(?:for\s)?$/.test(
      sentence.text.slice(Math.max(sentence.start, time.start - 14), time.start),
    );
  // "came to £979m for the year, down from £986m": what it was before is of no time that stands before both.
  const since = earlierFrom(figures, at);
  const before = times.filter(
    (time) =>
      time.end <= mention.start &&
      (time.end > since || time.isDay) &&
      !isCompared(sentence, sentence.start, time) &&
      !saidOfPrevious(figures, at, time) &&
      !tellsEarlier(sentence, time) &&
      !inRelativeClause(figure, time) &&
      !isLeftBehind(figure, time) &&
      !(isSinceThen(sentence, time) && isPreviousLevel(figure)) &&
      !(isPassed(time) && nowadays.test(sentence.text.slice(time.end, mention.start))),
  );
  // "In May there were 900; in June, for all the rain, it was 700"
  const start = Math.max(sentence.start, figure.relationStart - clauseReach);
  const semicolon = sentence.text.slice(start, figure.relationStart).lastIndexOf(';');
  const own = before.findLast(
    (time) => (semicolon >= 0 && time.start > start + semicolon) || opensSecondClause(figures, at, time),
  );
  return own ?? before.findLast((time) => isFrame(sentence, time)) ?? before.at(-1);
}

/** The time that leads right up to a figure, or that its own are compared with and told by it. */
function timeRightBefore(figure: Figure, times: readonly Time[]): Time | undefined {
  const { sentence } = figure;
  const told = times.findLast((time) => leadsUpTo(sentence, time, figure));
  const beside = told ?? times.findLast((time) => isRightBefore(sentence, time, figure));
  return beside && (told || !isCompared(sentence, sentence.start, beside)) ? beside : undefined;
}

/** The time behind the figure in its own clause, else the last one before it that limits anything. */
function timeFor(figures: readonly Figure[], at: number): Time | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  const limiting = timesAround(figure);
  if (!limiting.length) return undefined;
  const { sentence, mention } = figure;
  const bracket = bracketAround(sentence, mention.start);
  const times = timesWithin(figure, limiting, bracket);
  const labelled = bracket === undefined ? undefined : timeOfBracket(figure, bracket, times);
  if (labelled) return labelled;
  const isEarlier = isPreviousLevel(figure);
  const foreseen = isEarlier ? foreseenFor(sentence, times) : undefined;
  if (foreseen) return foreseen;
  const behind = timeBehind(figures, at, times) ?? timeToCome(figures, at, times);
  if (behind) return isEarlier && isToCome(sentence, behind) ? undefined : behind;
  return timeRightBefore(figure, times) ?? timeBefore(figures, at, times);
}

const longestList = 6;
const leavesList: ReadonlySet<string> = new Set(['aux', 'past', 'verb', 'prep', 'wh']);

/** "900 boats, 21 ferries and 3 tugs as of Sunday": the time behind the last one holds for all. */
function timeOfList(figures: readonly Figure[], at: number, left = longestList): Time | undefined {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (!figure || next?.sentence !== figure.sentence) return undefined;
  const between = figure.sentence.text.slice(figure.mention.end, next.relationStart);
  const tags = figure.sentence.tokens.slice(figure.mention.next, next.mention.first).map(({ tag }) => tag);
  if (/^[^,;:.]*\band\s*$/.test(between)) return tags.includes('aux') ? undefined : timeFor(figures, at + 1);
  const isItem = /^\s\p{L}[^,;:.()]*,\s*$/u.test(between) && !tags.some((tag) => leavesList.has(tag));
  return isItem && left > 0 ? timeOfList(figures, at + 1, left - 1) : undefined;
}

/** The time in a figure's sentence that says what it covers. */
export const timeBeside = (figures: readonly Figure[], at: number): Time | undefined =>
  timeFor(figures, at) ?? timeOfList(figures, at);
