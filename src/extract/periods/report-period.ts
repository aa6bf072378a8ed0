import { reportingVerbs } from '../languages/en/closed-classes.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { Sentence } from '../sentence.js';
import { cellsOf } from '../tables/cells-of.js';
import type { CalendarDay } from '../times/calendar-day.js';
import type { Time } from '../times/time.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { asideAround } from './aside-around.js';
import { foreseenFor } from './foreseen-for.js';
import { isRecentStretch } from './is-recent-stretch.js';
import { ownTimes } from './own-times.js';
import { tellsToday } from './tells-today.js';

/** A report that tells what it is about does so in its first sentences. */
const firstSentences = 6;
const mostTimes = 4;
const isSpoken = /^\W*["“‘]/;
/** What will be, or might, is not told of the time of the report. */
const otherMoods: ReadonlySet<string> = new Set(
  'will would may might could should can shall must'.split(' '),
);
const copulas: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

const isStretch = ({ isDay, role, edtf, shift }: Time): boolean =>
  !isDay && role === 'period' && edtf !== undefined && shift === undefined && !edtf.includes('..');

const today: ReadonlySet<string> = new Set(['is', 'are', 'be', 'been', 'being']);
/** "were sold", "carried"; but "is seen at 900" and "said" tell of today. */
const tellsOfPast = ({ tag, lower }: Token, at: number, tokens: readonly Token[]): boolean =>
  copulas.has(lower) ||
  (tag === 'past' && !today.has(tokens[at - 1]?.lower ?? '') && !reportingVerbs.has(verbLemma(lower)));

/**
 * The month, quarter or year that a whole report tells of: "published its figures for 2023", "carried 2 million
 * passengers in the first quarter". What later paragraphs tell as past, with no time of their own, is of it.
 */
export class ReportPeriod {
  readonly #anchor: CalendarDay;
  #period: string | undefined;
  #isSettled = false;
  #seen = 0;
  #block = -1;
  /** Whether a paragraph has gone on to another time. */
  #hasLeft = false;

  constructor(anchor: CalendarDay) {
    this.#anchor = anchor;
  }

  /** Takes in the times of the next sentence. */
  read(sentence: Sentence): void {
    const goesOn = sentence.block === this.#block || isListItem(sentence) || cellsOf(sentence) !== undefined;
    if (!goesOn) this.#hasLeft = false;
    this.#block = sentence.block;
    if (this.#isSettled && this.#period === undefined) return;
    this.#seen++;
    if (sentence.times.length === 0) return;
    const own = ownTimes(sentence);
    if (own.length === 0) return;
    if (!this.#isSettled) this.#settle(sentence, own);
    const leaves = own.some(({ edtf, role }) => edtf !== this.#period && role !== 'anaphor');
    if (leaves && !foreseenFor(sentence, own)) this.#hasLeft = true;
  }

  /** What the report lends a sentence that no time stands in. */
  lend(sentence: Sentence): string | undefined {
    const period = this.#period;
    if (period === undefined || this.#hasLeft || sentence.section === 'caption') return undefined;
    if (sentence.times.length > mostTimes || sentence.masks.some(({ kind }) => kind === 'clock'))
      return undefined;
    if (sentence.times.length > 0 && ownTimes(sentence).length > 0) return undefined;
    if (isSpoken.test(sentence.text.slice(sentence.start, sentence.start + 4)) || tellsToday(sentence))
      return undefined;
    const { tokens } = sentence;
    if (tokens.some(({ lower }) => otherMoods.has(lower))) return undefined;
    const tells = tokens.some(
      (token, at) => tellsOfPast(token, at, tokens) && !asideAround(sentence, token.start),
    );
    const isLabelled = isListItem(sentence) && !tokens.some(({ tag }) => tag === 'aux' || tag === 'verb');
    return isLabelled || cellsOf(sentence) !== undefined || tells ? period : undefined;
  }

  /** The first time that a report names is that of all of it: a stretch that is over or goes on, told by itself. */
  #settle(sentence: Sentence, own: readonly Time[]): void {
    if (this.#seen > firstSentences || sentence.section === 'boilerplate') return;
    const [time, other] = own;
    const isTitle = sentence.section === 'title';
    if (!time || (isTitle && !isStretch(time))) return;
    this.#isSettled = true;
    const isOne = other === undefined || own.every(({ edtf }) => edtf === time.edtf);
    if (isOne && isStretch(time) && isRecentStretch(time.edtf ?? '', this.#anchor)) this.#period = time.edtf;
  }
}
