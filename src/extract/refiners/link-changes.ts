import { overrun } from '../changes/overrun.js';
import type { Figure } from '../figure.js';
import { alsoOf } from '../levels/also-of.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { timeOfColumn } from '../periods/time-of-column.js';
import { changeWord } from '../phrases/change-word.js';
import { tokenBefore } from '../phrases/token-before.js';
import { convertedFrom } from '../things/converted-from.js';
import { isCount } from '../things/is-count.js';
import { isSetting } from '../things/is-setting.js';
import { isAmount } from '../wholes/is-amount.js';
import { isBaseOf } from '../wholes/is-base-of.js';
import { textBetween } from '../wholes/text-between.js';
import { sameThing } from '../wholes/same-thing.js';
import type { Sentence } from '../sentence.js';
import { tableCell } from '../tables/table-cell.js';
import type { Refiner } from './refiner.js';

const isChange = (figure: Figure | undefined): figure is Figure => figure?.measure === 'change';

/** "to £90", "to a record £90", "to an annual rate of 90" */
const arrives =
  /(?:^|[\s,])(?:to|at)(?:\s(?:an?|the)\s(?:\p{L}+\s){0,3}(?:(?:rate|total|record|level|average|pace|high|low)\s(?:of\s)?))?\s*$/u;
/** "gained three seats and has 13", "put on four seats, so it now stands at 31" */
const arrivesNow = /^[^.;:]*(?:,|\band\b|\bso\b)[^.;:]*\b(?:ha(?:s|ve|d)|holds?|stands?|sits?|now)\b[^.;:]*$/;

/** "The bill, down 4%, came to": what stands between commas is said of the level that the sentence arrives at. */
const isAside = ({ sentence, relationStart }: Figure, between: string): boolean =>
  /^,\s[^,]*$/.test(between) &&
  /,\s(?:up|down)\s$/i.test(sentence.text.slice(Math.max(sentence.start, relationStart - 8), relationStart));

/** "The jobless rate rose by 0.2% to 5.4%": by so much of its own per cent, and no share of anything. */
const isRateReached = (change: Figure, next: Figure, between: string): boolean =>
  next.measure === 'rate' &&
  /^\sto\s$/.test(between) &&
  change.sentence.tokens[tokenBefore(change.sentence, change.relationStart)]?.lower === 'by';

/** "rose 4% to €90m", "down 4% at €12", "by 5%, from £50 to £52": the level that a change arrives at. */
function levelBehind(
  change: Figure,
  next: Figure | undefined,
  afterNext: Figure | undefined,
): Figure | undefined {
  if (!next || next.sentence !== change.sentence || next.measure === 'change') return undefined;
  const between = change.sentence.text.slice(change.mention.end, next.relationStart);
  // "10% less than in April, when landings came to 378 tonnes"
  if (/\swhen\s/.test(between) && isPreviousLevel(next)) return undefined;
  // "£5 more than in May, and sales came to £90" arrives at nothing.
  if (between.length > 60 || /[.;]|,\s(?:and|but|while)\s[^,]+\sto\s$/.test(between)) return undefined;
  const isCountToo = isCount(change) && isCount(next);
  if (next.mention.unit === change.mention.unit && !isAmount(next))
    return isRateReached(change, next, between) ? next : undefined;
  if (isAside(change, between) && sameThing(change, next)) return next;
  if (arrives.test(between) || (isCountToo && arrivesNow.test(between))) return next;
  const isOrigin = /(?:^|[\s,])from\s*$/.test(between) && afterNext?.sentence === change.sentence;
  return isOrigin &&
    /^[^,;.]*\bto\s*$/.test(change.sentence.text.slice(next.mention.end, afterNext.relationStart))
    ? afterNext
    : undefined;
}

/** "That is 12% fewer": the sentence is about the level before it. */
const pointsBack = ({ sentence, relationStart }: Figure): boolean =>
  /^\W*(?:that|this|which|it)(?:['’]s|\s+(?:is|was|means|makes|makes it|marks|meant|represents|represented|equals))?\s+(?:(?:an?|about|some|roughly|up|down|again)\s+)*(?:\p{L}+\s+(?:of|by)\s+)?(?:about\s+|some\s+)?$/iu.test(
    sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 80)),
  );

/** "The total rose by 4%": a bare word for a number stands for the one told last, be it in the paragraph before. */
const isOfTotal = ({ sentence, relationStart }: Figure): boolean =>
  /^\W*(?:the|this|that)\s(?:total|figure|number|tally|count|toll)\s(?:has\s|had\s|thus\s)?\p{L}+(?:\s\p{L}+ly)?\s(?:by\s)?(?:about\s|some\s)?$/iu.test(
    sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 80)),
  );

/** A change with a verb has a subject of its own; "up 5%" and "an increase of 5%" look back at a level. */
function looksBack({ sentence, relationStart }: Figure): boolean {
  let at = tokenBefore(sentence, relationStart);
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = changeWord(sentence.tokens[at]);
    // "though fares were up 22%": said of a subject of its own.
    const isSaid = sentence.tokens[at - 1]?.tag === 'aux' && sentence.tokens[at - 2]?.tag === 'noun';
    if (word && steps === 0 && isSaid) return false;
    // "as orders slump 40%": a noun of change right behind another one is its verb.
    if (word?.kind === 'noun' && steps === 0 && sentence.tokens[at - 1]?.tag === 'noun') return false;
    if (word)
      return (
        word.kind !== 'verb' ||
        sentence.tokens[at - 1]?.text === ',' ||
        pronoun.test(wordsBefore(sentence, sentence.tokens[at]!.start))
      );
  }
  return true;
}

/** "averaged 38 minutes, up 17%", "for 38 minutes, 17% less than": a stretch of time right before its change. */
const isTakenLonger = (level: Figure, change: Figure): boolean =>
  level.measure === 'duration' &&
  level.sentence === change.sentence &&
  change.mention.unit === '%' &&
  /^(?:\s[\p{L}\d]+){0,5},\s(?:(?:up|down)\s)?$/u.test(textBetween(level, change));

/** What may have changed: no other change, no stretch of time, no rate of percentage points. */
function mayChange(level: Figure, change: Figure, previous: Figure | undefined): boolean {
  const isLevel = level.measure === 'level' || level.measure === 'rate';
  // "65.9%, 4.7 points higher"
  const isShare = level.mention.unit === '%' && change.mention.unit === '%{point}';
  // "four a day, but 152 fewer than in May": no change of a rate.
  if (change.mention.unit === '1' && level.mention.unit.startsWith('1/')) return false;
  // "€90 million ($98 million), up 4%": the first of two units stands for both.
  return (
    (isLevel || isShare || isTakenLonger(level, change)) &&
    !level.mention.unit.startsWith('%{') &&
    !convertedFrom(level, previous)
  );
}

/** Longer than any subject that is a pronoun, with its auxiliary. */
const subjectReach = 40;
const wordsBefore = ({ text, start }: Sentence, end: number): string =>
  text.slice(Math.max(start, end - subjectReach), end);
const pronoun =
  /\b(?:it|they|that|this|the (?:number|figure|total|rate|price|sum|tally|toll))\s(?:ha[sd]\s|is\s|was\s)?(?:\p{L}+ly\s)?$/iu;
/** "In 2013 it was 2,206", "A year ago there were 58" */
const opensThen =
  /^\W*(?:back\s)?(?:in\s(?:19|20)\d\d|an?\s\p{L}+\sago|(?:\p{L}+|\d+)\s\p{L}+s\sago|last\s\p{L}+),?\s(?:it|they|there|the\s(?:figure|number|total))\s/iu;
const upToNow = /\b(?:since then|so that|so|today|now)\b/i;

/** "In 2013 it was 2,206; since then the number has dropped by 38%": told to say from where, not what has changed. */
const isStart = ({ sentence, mention, relationStart }: Figure, change: Figure): boolean =>
  sentence === change.sentence &&
  opensThen.test(sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 80))) &&
  upToNow.test(sentence.text.slice(mention.end, change.relationStart));

/** "900 boats (840 boats), an increase of 7%": alone in brackets right behind the level, in its unit. */
const isBracketed = ({ sentence, mention, relationStart }: Figure, level: Figure | undefined): boolean =>
  level?.sentence === sentence &&
  level.mention.unit === mention.unit &&
  /^(?:\s[\p{L}-]+){0,3}\s\($/u.test(sentence.text.slice(level.mention.end, relationStart)) &&
  /^(?:\s[\p{L}-]+){0,3}\)/u.test(sentence.text.slice(mention.end, sentence.end));

/** So many figures before a change are looked at, and as many for each of a run. */
const reach = 12;

/** The levels before a run of changes, as many as there are changes, in order. */
function levelsBefore(figures: readonly Figure[], first: number, count: number): Figure[] {
  const change = figures[first];
  const levels: Figure[] = [];
  let previous: Figure | undefined;
  for (let at = first - 1; change && at >= first - reach * count && levels.length < count; at--) {
    const figure = figures[at];
    const distance = change.sentence.index - (figure?.sentence.index ?? -1);
    // "A ticket costs £41. It was £39 a year ago, 5.1% less": what the sentence before has told.
    const isNear =
      figure?.sentence.block === change.sentence.block || (isOfTotal(change) && !isPreviousLevel(change));
    // "It sold 900. The year before it was 800. That makes 12.5% more"
    if (!figure || distance > (previous && pointsBack(change) ? 2 : 1) || !isNear) break;
    const isBack = distance > 0;
    if (isBack && (count > 1 || !(previous ?? (pointsBack(change) || isOfTotal(change))))) break;
    if (isSetting(figure) || !mayChange(figure, change, figures[at - 1])) continue;
    if (isBaseOf(figure, figures[at - 1])) continue;
    // "2,940, up from 2,100, an increase of 40%": what it came from is not what changed.
    if (isPreviousLevel(figure) || isStart(figure, change) || isBracketed(figure, figures[at - 1]))
      previous = figure;
    else if (!isBack || !previous || previous.mention.unit.startsWith(figure.mention.unit))
      levels.unshift(figure);
  }
  return levels;
}

function join(change: Figure, level: Figure, how: string): void {
  change.of = level;
  note(
    change,
    linkChanges.name,
    `${how}: the change of ${level.sentence.text.slice(level.mention.start, level.mention.end)}`,
  );
}

/** The level of the row that a change stands in: of the last time, or the first where columns go from now to before. */
function levelOfRow(
  figures: readonly Figure[],
  at: number,
  sentences: readonly Sentence[],
): Figure | undefined {
  const { sentence, mention } = figures[at]!;
  if (!tableCell(sentences, sentence, mention.start)) return undefined;
  const all = figures
    .slice(Math.max(0, at - reach), at)
    .filter((other) => other.sentence === sentence && other.measure !== 'change');
  // Percentage points are of a percentage.
  const shares = mention.unit.startsWith('%{') ? all.filter((other) => other.mention.unit === '%') : [];
  const row = shares.length > 0 ? shares : all;
  // "| Pier | 2023 | 2024 | Change |": where the columns tell their times, the last one is what changed.
  const times = row.map((level) => timeOfColumn(level, sentences)?.edtf ?? '');
  const last = times.reduce((most, time, index) => (time > times[most]! ? index : most), 0);
  return row[last];
}

/** Index behind a run of changes of one unit in one sentence: "a rise of 4% and 9%". */
function runEnd(figures: readonly Figure[], first: number): number {
  const head = figures[first];
  let end = first + 1;
  while (
    head &&
    isChange(figures[end]) &&
    figures[end]?.sentence === head.sentence &&
    figures[end]?.mention.unit === head.mention.unit &&
    !figures[end]?.of
  ) {
    const previous = figures[end - 1];
    const between = head.sentence.text.slice(previous?.mention.end, figures[end]?.mention.start).trim();
    if (!/^(?:and|,|, and)$/.test(between)) break;
    end++;
  }
  return end;
}

/**
 * Which level each change is the change of: the one it arrives at, or, taken in order, those that the clause before
 * names ("26 boats and 37 nets, a rise of 4% and 9% respectively").
 */
export const linkChanges: Refiner = {
  name: 'link-changes',
  refine(figures, { sentences }) {
    for (let at = 0; at < figures.length; at++) {
      const change = figures[at];
      if (!isChange(change) || change.of || overrun(change)) continue;
      const inRow = levelOfRow(figures, at, sentences);
      if (inRow) {
        join(change, inRow, 'it stands in its row');
        continue;
      }
      const behind = levelBehind(change, figures[at + 1], figures[at + 2]);
      const alike = behind ? undefined : alsoOf(figures, at);
      if (behind ?? alike) {
        join(change, (behind ?? alike)!, behind ? 'it arrives at it' : 'what the change before it is of');
        continue;
      }
      const end = runEnd(figures, at);
      const levels = looksBack(change) || isOfTotal(change) ? levelsBefore(figures, at, end - at) : [];
      if (levels.length !== end - at) continue;
      levels.forEach((level, index) => {
        const member = figures[at + index];
        if (member) join(member, level, levels.length > 1 ? 'respectively' : 'it looks back at it');
      });
      at = end - 1;
    }
  },
};
