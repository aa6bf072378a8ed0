import { increments } from '../../languages/en/statuses.js';
import { note } from '../../note.js';
import { isCompared } from '../is-compared.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const listJoint = /^[、，和及与]?(?:以及|和|及|与)?\s*$/u;

const sameSentence = (one: HanFigure, other: HanFigure | undefined): other is HanFigure =>
  other?.figure.sentence === one.figure.sentence;

function takeAction(figure: HanFigure['figure'], source: HanFigure['figure']): void {
  if (!source.predicate) return;
  figure.predicate = source.predicate;
  if (source.action !== undefined) figure.action = source.action;
  figure.actionShared = true;
  figure.isAttribute = undefined;
  note(figure, shareWords.name, `"${figure.action ?? ''}", shared along the list`, 0.95);
}

function takeThing(figure: HanFigure['figure'], source: HanFigure['figure']): void {
  if (!source.thing) return;
  // 新增泊位8个，总数达63个: the total is no increment.
  figure.thing = {
    ...source.thing,
    modifiers: source.thing.modifiers.filter((word) => !increments.has(word)),
  };
  if (source.thingSentence) figure.thingSentence = source.thingSentence;
  if (source.object !== undefined) figure.object = source.object;
  if (source.isAttribute) figure.isAttribute = true;
  figure.implied.add('object');
  note(figure, shareWords.name, `"${figure.object ?? ''}", as the figure before it`, 0.9);
}

/** 缴获手机3部、银行卡191张: a verb before the first of a list holds for all of it. */
function fromBefore(han: HanFigure, previous: HanFigure | undefined): void {
  const { figure, plain, clauseStart, mention } = han;
  if (
    mention.unit === '%' ||
    !previous ||
    !sameSentence(han, previous) ||
    figure.predicate ||
    !previous.figure.predicate
  )
    return;
  if (
    figure.measure !== 'level' ||
    previous.figure.measure !== 'level' ||
    previous.figure.predicate.first > previous.mention.start
  )
    return;
  const between = plain.slice(previous.mention.to, clauseStart);
  if (figure.thing && figure.thing.next <= mention.from && listJoint.test(between))
    takeAction(figure, previous.figure);
}

/** 3艘渔船和12辆汽车被扣押: a verb behind the last of a list holds for all of it. */
function fromBehind(han: HanFigure, next: HanFigure | undefined): void {
  const { figure, plain, mention } = han;
  if (
    !next ||
    !sameSentence(han, next) ||
    figure.predicate ||
    !next.figure.predicate ||
    figure.measure !== 'level'
  )
    return;
  const end =
    figure.thing && figure.thing.first >= mention.end ? Math.max(figure.thing.next, mention.to) : mention.to;
  const isBehind = next.figure.predicate.first >= next.mention.to;
  if (figure.thing && isBehind && listJoint.test(plain.slice(end, next.mention.from)))
    takeAction(figure, next.figure);
}

/** 由2579增至3869: the level that is arrived at is of the same thing as the one it comes from. */
function fromLevel(han: HanFigure, previous: HanFigure | undefined): void {
  const { figure, mention } = han;
  if (figure.thing || figure.measure !== 'level' || !previous || !sameSentence(han, previous)) return;
  const isAlike =
    previous.mention.unit === mention.unit && previous.mention.classifier === mention.classifier;
  if (!han.arrives && !(isAlike && previous.figure.measure === 'level')) return;
  takeThing(figure, previous.figure);
  if (!figure.predicate && previous.figure.predicate) takeAction(figure, previous.figure);
}

/** Figures back to the one that another is compared with. */
const reach = 3;

/** 47人丧生，比上年的58人减少19%: what is compared with a figure is of the same. */
function fromComparedWith(figures: readonly HanFigure[], at: number): void {
  const han = figures[at]!;
  const { figure, mention } = han;
  if (figure.predicate || figure.measure !== 'level' || !isCompared(han)) return;
  const source = figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        sameSentence(han, other) &&
        other.figure.measure === 'level' &&
        other.mention.unit === mention.unit &&
        !isCompared(other),
    );
  const isSaid = figure.thing && figure.thing.head !== source?.figure.thing?.head;
  if (!source?.figure.predicate || isSaid) return;
  takeThing(figure, source.figure);
  takeAction(figure, source.figure);
}

/** What a figure leaves unsaid because its neighbour in the sentence has said it. */
export const shareWords: ChineseRefiner = {
  name: 'share-words',
  refine(figures) {
    figures.forEach((figure, at) => {
      fromLevel(figure, figures[at - 1]);
      fromBefore(figure, figures[at - 1]);
      fromComparedWith(figures, at);
    });
    for (let at = figures.length - 1; at >= 0; at--) {
      const figure = figures[at];
      if (figure) fromBehind(figure, figures[at + 1]);
    }
  },
};
