import type { Vocabulary } from '../../glossary/vocabulary.js';
import { personClassifiers } from '../../languages/zh/classifiers.js';
import { copulas, partMarkers } from '../../languages/zh/closed-words.js';
import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
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
const ofTotal = /占(?:比|到|了|总数|总量|全部|[\p{Script=Han}]{0,10}的)?(?:约|近|超过|逾|达)?$/u;

const ofNamed = /占(?:到|了)?(?<noun>\p{Script=Han}{2,10})的(?:约|近|超过|逾|达)?$/u;
const opensParts = /^[^，。；\d]{0,16}(?:当中|之中|中|里)，/u;
/** As much as 约 may move a figure. */
const hedge = 0.05;

const isLevel = ({ figure }: HanFigure): boolean => figure.measure === 'level' && !figure.dropped;
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
      distance <= 1 &&
      !other.figure.partOf
    );
  });
  return (
    near.findLast((other) => fits(part, other)) ??
    near.findLast((other) => other.mention.unit === part.mention.unit)
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
function goesOn(part: HanFigure, previous: HanFigure | undefined, whole: HanFigure | undefined): boolean {
  if (!whole || !isLevel(part) || previous?.figure.partOf !== whole.figure) return false;
  return (
    previous.figure.sentence === part.figure.sentence &&
    whole.mention.unit === part.mention.unit &&
    countsPeople(previous) === countsPeople(part)
  );
}

/** 占损失的六成: the last amount that is told of such a thing, where the report has told one. */
function amountNamed(figures: readonly HanFigure[], at: number, before: string): HanFigure | undefined {
  const noun = ofNamed.exec(before)?.groups?.noun;
  if (noun === undefined) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at - 1)
    .findLast((other) => isLevel(other) && other.figure.object?.endsWith(noun));
}

/** 占…的12%: the share that the figure before it is, of what is named; 约占 hedges it as 约 would. */
function linkShare(figures: readonly HanFigure[], at: number, before: string): void {
  const [previous, { figure, mention }] = [figures[at - 1]!, figures[at]!];
  if (mention.unit !== '%' || !isLevel(previous) || !ofTotal.test(before)) return;
  figure.of = (amountNamed(figures, at, before) ?? previous).figure;
  note(figure, linkParts.name, 'the share that the figure before it is');
  if (!/约占[^，；。]*$/u.test(before) || figure.relation !== '=') return;
  figure.relation = '~';
  mention.margin = figure.mention.margin = Math.max(mention.margin, Math.abs(mention.value ?? 0) * hedge);
}

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

/** 其中, 包括: which figure is a part of which; 占…的12%: whose share it is. */
export const linkParts: ChineseRefiner = {
  name: 'link-parts',
  refine(figures, { vocabulary }) {
    let last: HanFigure | undefined;
    figures.forEach((part, at) => {
      const previous = figures[at - 1];
      const isNear = previous?.figure.sentence === part.figure.sentence;
      const before = part.plain.slice(
        Math.max(isNear ? previous.mention.to : 0, part.mention.from - reach),
        part.mention.from,
      );
      const found =
        isLevel(part) && !part.mention.unit.startsWith('%') ? marker.exec(before)?.[0] : undefined;
      const opened =
        isLevel(part) && !part.mention.unit.startsWith('%') ? wholeOpened(figures, at) : undefined;
      const whole = found === undefined ? opened : wholeBefore(figures, at);
      const goes = !whole && goesOn(part, previous, last);
      if (whole) last = whole;
      if (last && (whole ?? goes))
        link(part, last, whole ? `"${found ?? '中'}"` : 'goes on with the parts', vocabulary);
      else if (isNear && isLevel(part)) linkShare(figures, at, before);
    });
  },
};
