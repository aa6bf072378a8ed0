import type { Direction } from '../../../model/quantity.js';
import { arrivals, bases, changeNouns, changeWords, shortChanges } from '../../languages/zh/directions.js';
import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import { WordTable } from '../word-table.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const words = new WordTable(Object.entries(changeWords));
const basisWords = new WordTable(Object.entries(bases));
/** Between the word of change and the figure: 增长了约5%, 增幅达5%. */
const between = /(?:了|约|近|达到?|逾|超过?|超出|为|是|[至到]|\s)$/u;
const changeBehind = /^的?(?:年)?(?<word>增幅|涨幅|升幅|增速|增长率?|增加|降幅|跌幅|减幅|下降|减少)/u;
const onlyJoined = /^(?:和|及|以及|与|、|，)\s*$/u;

interface ChangeRead {
  direction: Direction;
  word: string;
  start: number;
  arrives: boolean;
}

const isRatio = (unit: string): boolean => unit.startsWith('%');

/** One sign of change needs more to be one: a comparison, 了, 至, or a percentage behind it. */
function isPlain(
  { plain, clauseStart, mention }: HanFigure,
  start: number,
  word: string,
  tail: string,
): boolean {
  if (!shortChanges.has(word)) return true;
  const before = plain.slice(clauseStart, start);
  return isRatio(mention.unit) || /[比较]|同比|环比/u.test(before) || /^[了至到为]/u.test(tail);
}

/** The word of change right before a figure, and whether it arrives there. */
function readChange(figure: HanFigure): ChangeRead | undefined {
  const { plain, mention, clauseStart } = figure;
  let end = mention.from;
  for (let steps = 0; steps < 4 && end > clauseStart; steps++) {
    const found = words.before(plain, end, clauseStart);
    const tail = plain.slice(end, mention.from);
    // 自然增长2320人: what births are more than deaths
    if (found && plain.endsWith('自然', found.start)) return undefined;
    if (found && isPlain(figure, found.start, found.word, tail)) {
      const arrives = arrivals.has(tail.charAt(0)) && !changeNouns.has(found.word) && !/^为?了/u.test(tail);
      return { direction: found.value, word: found.word, start: found.start, arrives };
    }
    const skipped = between.exec(plain.slice(Math.max(clauseStart, end - 3), end))?.[0].length ?? 0;
    if (!skipped) return undefined;
    end -= skipped;
  }
  return undefined;
}

/** 同比, 较上月; or the date it is compared with: 比2019年. */
function basisOf({ figure, text, plain, clauseStart, mention }: HanFigure): string | undefined {
  for (let at = clauseStart; at < mention.from; at++) {
    const found = basisWords.at(text, at, mention.from);
    if (found) return found.value;
  }
  const { sentence } = figure;
  const compared = sentence.times.find(({ start, end }) => {
    const [from, to] = [start - sentence.start, end - sentence.start];
    return from > clauseStart && to <= mention.from && /[比较与同]\s*$/u.test(plain.slice(clauseStart, from));
  });
  return compared?.edtf?.includes('/') ? undefined : compared?.edtf;
}

function setChange({ figure }: HanFigure, direction: Direction, how: string): void {
  figure.measure = 'change';
  figure.direction = direction;
  note(figure, attachChange.name, `${how}: a change ${direction}`);
}

/** 分别上升41.1%和116.4%: the second one follows the first. */
function followsChange(han: HanFigure, previous: HanFigure | undefined): boolean {
  if (previous?.figure.measure !== 'change' || previous.figure.sentence !== han.figure.sentence) return false;
  return (
    previous.mention.unit === han.mention.unit &&
    onlyJoined.test(han.text.slice(previous.mention.to, han.mention.from))
  );
}

function attach(han: HanFigure, previous: HanFigure | undefined): void {
  const read = readChange(han);
  if (read) {
    han.subjectEnd = read.start;
    if (read.arrives) han.arrives = true;
    else setChange(han, read.direction, `"${read.word}" before it`);
  }
  const behind = changeBehind.exec(han.plain.slice(han.mention.to, han.mention.to + 6))?.groups?.word;
  const direction =
    behind && isRatio(han.mention.unit) ? (changeWords[behind.replace('率', '')] ?? 'up') : undefined;
  if (!read && direction) setChange(han, direction, `"${behind ?? ''}" behind it`);
  if (!read && previous && followsChange(han, previous)) {
    setChange(han, previous.figure.direction ?? 'up', 'joined to the change before it');
    if (previous.figure.basis !== undefined) han.figure.basis = previous.figure.basis;
    han.clauseStart = han.subjectEnd = han.mention.from;
  }
  const basis = han.figure.measure === 'change' ? basisOf(han) : undefined;
  if (basis !== undefined) han.figure.basis = basis;
}

/** Direction and basis of changes, and levels that a change arrives at: 同比增长41.1%, 增至3869. */
export const attachChange: ChineseRefiner = {
  name: 'attach-change',
  refine(figures) {
    figures.forEach((figure, at) => {
      attach(figure, figures[at - 1]);
    });
  },
};
