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

/** 占…的12%: the share that the figure before it is. */
function linkShare({ figure, mention }: HanFigure, previous: HanFigure, before: string): void {
  if (mention.unit !== '%' || !isLevel(previous) || !ofTotal.test(before)) return;
  figure.of = previous.figure;
  note(figure, linkParts.name, 'the share that the figure before it is');
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
      const whole = found === undefined ? undefined : wholeBefore(figures, at);
      const goes = !whole && goesOn(part, previous, last);
      if (whole) last = whole;
      if (last && (whole ?? goes))
        link(part, last, whole ? `"${found ?? ''}"` : 'goes on with the parts', vocabulary);
      else if (isNear && isLevel(part)) linkShare(part, previous, before);
    });
  },
};
