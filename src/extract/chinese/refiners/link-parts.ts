import type { Vocabulary } from '../../glossary/vocabulary.js';
import { personClassifiers } from '../../languages/zh/classifiers.js';
import { copulas, partMarkers } from '../../languages/zh/closed-words.js';
import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import { isCompared } from '../is-compared.js';
import { lexicon } from '../words/lexicon.js';
import { segment } from '../words/segment.js';
import { isNominal } from '../phrases/is-nominal.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
/** A word for a part stands no farther before its figure. */
const reach = 60;
const marker = new RegExp(`(?:${longestFirst(partMarkers)})`, 'u');
const copulaBehind = new RegExp(`^(?:${longestFirst(copulas)})`, 'u');
const opensParts = /^[^，。；\d]{0,16}(?:当中|之中|中|里)，/u;
/** 分地区看, 按车型分: what follows divides what was told. */
const dividesTold = /^(?:分|按|从)\p{Script=Han}{1,6}(?:来看|看|分)[，,]/u;

const isLevel = ({ figure }: HanFigure): boolean => figure.measure === 'level' && !figure.dropped;
/** 人均可支配收入: what one of many has on average is no part of what another one has. */
const isAverage = ({ plain, clauseStart, mention }: HanFigure): boolean =>
  /人均|平均|户均|均价/u.test(plain.slice(Math.max(clauseStart, mention.from - reach), mention.from));
const countsPeople = ({ mention }: HanFigure): boolean => personClassifiers.has(mention.classifier);

/** People are a part of people, things of things counted alike. */
const fits = (part: HanFigure, whole: HanFigure): boolean =>
  part.mention.unit === whole.mention.unit &&
  (part.mention.unit !== '1' || countsPeople(part) === countsPeople(whole));

/** The nearest figure before it that can be the whole: in its sentence, else in the sentence before. */
function wholeBefore(figures: readonly HanFigure[], at: number): HanFigure | undefined {
  const part = figures[at]!;
  const near = figures.slice(Math.max(0, at - 8), at).filter((other) => {
    const distance = part.figure.sentence.index - other.figure.sentence.index;
    return (
      isLevel(other) &&
      other.figure.sentence.block === part.figure.sentence.block &&
      distance <= 2 &&
      !other.figure.partOf &&
      !isCompared(other)
    );
  });
  const beside = near.filter(({ figure }) => part.figure.sentence.index - figure.sentence.index <= 1);
  const fit = beside.findLast((other) => fits(part, other));
  if (fit) return fit;
  // 接待游客9万人次；实现收入3亿元。其中，境外游客2万人次: a semicolon ends a sentence, too.
  return (
    near.findLast((other) => fits(part, other) && other.text.endsWith('；')) ??
    beside.findLast((other) => other.mention.unit === part.mention.unit)
  );
}

/** 其中5名为女性: what sorts the part stands behind "is". */
function sortedAs(part: HanFigure, vocabulary: Vocabulary): void {
  const { plain, mention, figure } = part;
  const behind = copulaBehind.exec(plain.slice(mention.to, mention.to + 6))?.[0];
  if (behind === undefined) return;
  const start = mention.to + behind.length;
  const stop = plain.slice(start, start + 20).search(/[，；。、,;（(]/u);
  const words = segment(
    plain,
    { start, end: stop < 0 ? Math.min(plain.length, start + 20) : start + stop },
    lexicon(vocabulary),
  );
  const limits = words.filter(isNominal).map(({ word }) => vocabulary.noun([], word).head);
  if (limits.length) figure.limits = [...(figure.limits ?? []), ...limits];
}

/** What the part leaves unsaid, its whole has said. */
function takeFromWhole({ figure }: HanFigure, { figure: whole }: HanFigure): void {
  if (whole.thing && (!figure.thing || (figure.thing.head === 'person' && !figure.thing.modifiers.length))) {
    figure.thing = whole.thing;
    if (whole.thingSentence) figure.thingSentence = whole.thingSentence;
    if (whole.object !== undefined) figure.object = whole.object;
    figure.implied.add('object');
  }
  if (whole.predicate && !figure.predicate) {
    figure.predicate = whole.predicate;
    if (whole.action !== undefined) figure.action = whole.action;
    figure.isAttribute = undefined;
    figure.implied.add('action');
  }
}

function link(part: HanFigure, whole: HanFigure, how: string, vocabulary: Vocabulary): void {
  part.figure.partOf = whole.figure;
  note(
    part.figure,
    linkParts.name,
    `${how}: a part of ${whole.text.slice(whole.mention.start, whole.mention.end)}`,
  );
  sortedAs(part, vocabulary);
  takeFromWhole(part, whole);
}

/** Parts go on along a sentence: 其中男性12名，女性8名. */
function goesOn(part: HanFigure, previous: HanFigure | undefined, whole: HanFigure): boolean {
  if (previous?.figure.partOf !== whole.figure) return false;
  return (
    previous.figure.sentence === part.figure.sentence &&
    whole.mention.unit === part.mention.unit &&
    countsPeople(previous) === countsPeople(part)
  );
}

/** 其中出口60亿元，占50%;进口36亿元: what stands between says more of the part before. */
function goesOnPastShare(figures: readonly HanFigure[], at: number, whole: HanFigure): boolean {
  const part = figures[at]!;
  const parts = figures
    .slice(Math.max(0, at - reach), at)
    .filter(({ figure }) => figure.partOf === whole.figure && figure.sentence === part.figure.sentence);
  const last = parts.at(-1);
  const previous = figures[at - 1];
  if (!last || !previous?.mention.unit.startsWith('%') || figures[at - 2] !== last || !fits(part, last))
    return false;
  const sum = [...parts, part].reduce((total, { mention }) => total + (mention.value ?? Infinity), 0);
  return sum <= (whole.mention.value ?? 0);
}

/** 其中出口3亿元，增长7%；进口2亿元: a semicolon ends a sentence, but no list of what has no verb of its own. */
function goesOnBehind(figures: readonly HanFigure[], at: number, whole: HanFigure): boolean {
  const part = figures[at]!;
  const parts = figures
    .slice(Math.max(0, at - reach), at)
    .filter(({ figure }) => figure.partOf === whole.figure);
  const last = parts.at(-1);
  // 抓获37人 is told for itself; 死亡人员中，… lists people, whatever they did.
  const isTold = part.figure.predicate !== undefined && part.mention.unit === '1';
  if (!last || !fits(part, last) || (isTold && !opensList(parts[0]!) && !restBefore(part))) return false;
  const sum = [...parts, part].reduce((total, { mention }) => total + (mention.value ?? Infinity), 0);
  return (
    part.figure.sentence.index - last.figure.sentence.index === 1 &&
    last.text.endsWith('；') &&
    sum <= (whole.mention.value ?? 0)
  );
}

/** 死亡人员中，行人98人 */
const opensList = ({ text, mention }: HanFigure): boolean =>
  /^[^，。；\d]{2,16}(?:当中|之中|中)，/u.test(text.slice(0, mention.from));

/** 其余97人 */
const restBefore = ({ text, mention }: HanFigure): boolean =>
  /(?:其余|其他|另外|剩余)的?$/u.test(text.slice(Math.max(0, mention.from - 6), mention.from));

/** 46名被告人中，9人…，其余16人: what a sentence opens with is divided by the figures of its kind that follow. */
function wholeOpened(figures: readonly HanFigure[], at: number): HanFigure | undefined {
  const part = figures[at]!;
  const alike = figures
    .slice(Math.max(0, at - reach), at)
    .filter((other) => other.figure.sentence === part.figure.sentence && isLevel(other) && fits(part, other));
  const [whole, ...parts] = alike;
  if (!whole || !opensParts.test(whole.text.slice(whole.mention.to, whole.mention.to + 24))) return undefined;
  const sum = [...parts, part].reduce((total, { mention }) => total + (mention.value ?? Infinity), 0);
  return parts.every(({ figure }) => figure.partOf === whole.figure) && sum <= (whole.mention.value ?? 0)
    ? whole
    : undefined;
}

/** 分地区看，北岸12吨，南岸9吨: the last amount of the kind that the paragraphs before have told. */
function wholeDivided(figures: readonly HanFigure[], at: number): HanFigure | undefined {
  const part = figures[at]!;
  const { sentence } = part.figure;
  if (!dividesTold.test(part.text.slice(0, 16))) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        other.figure.sentence.index < sentence.index &&
        isLevel(other) &&
        !other.figure.partOf &&
        !isCompared(other) &&
        fits(part, other) &&
        (other.mention.value ?? 0) > (part.mention.value ?? 0),
    );
}

/** So many signs around a figure tell what it counts. */
const wordsAround = 14;

/** 死亡人员中，行人98人: the last amount beside which such a word stands, 316人死亡. */
function wholeNamed(figures: readonly HanFigure[], at: number): HanFigure | undefined {
  const part = figures[at]!;
  const named = /^(?<name>[^，。；\d]{2,16}?)(?:当中|之中|中)，/u.exec(part.text.slice(0, 24))?.groups?.name;
  if (named === undefined) return undefined;
  const pairs = Array.from(named, (_, index) => named.slice(index, index + 2)).filter(
    ({ length }) => length === 2,
  );
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        other.figure.sentence.index < part.figure.sentence.index &&
        isLevel(other) &&
        !other.figure.partOf &&
        !isCompared(other) &&
        fits(part, other) &&
        (other.mention.value ?? 0) > (part.mention.value ?? 0) &&
        pairs.some((pair) =>
          other.plain
            .slice(Math.max(0, other.mention.from - wordsAround), other.mention.to + wordsAround)
            .includes(pair),
        ),
    );
}

/** 其中, 包括: which figure is a part of which. */
export const linkParts: ChineseRefiner = {
  name: 'link-parts',
  refine(figures, { vocabulary }) {
    let last: HanFigure | undefined;
    figures.forEach((part, at) => {
      if (isAverage(part)) return;
      const previous = figures[at - 1];
      const isNear = previous?.figure.sentence === part.figure.sentence;
      const before = part.plain.slice(
        Math.max(isNear ? previous.mention.to : 0, part.mention.from - reach),
        part.mention.from,
      );
      const found =
        isLevel(part) && !part.mention.unit.startsWith('%') ? marker.exec(before)?.[0] : undefined;
      const opened =
        isLevel(part) && !part.mention.unit.startsWith('%')
          ? (wholeOpened(figures, at) ?? wholeDivided(figures, at) ?? wholeNamed(figures, at))
          : undefined;
      const whole = found === undefined ? opened : wholeBefore(figures, at);
      const goes =
        !whole &&
        last &&
        isLevel(part) &&
        (goesOn(part, previous, last) ||
          goesOnPastShare(figures, at, last) ||
          goesOnBehind(figures, at, last));
      if (whole) last = whole;
      if (last && (whole ?? goes))
        link(part, last, whole ? `"${found ?? '中'}"` : 'goes on with the parts', vocabulary);
    });
  },
};
