import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import { isCompared } from '../is-compared.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const arrivesBehind =
  /^[，\s]*(?:增|升|降|减|涨|跌|增加|上升|下降|减少)?(?:[至到为]|达到?)\s*(?:约|近|了)?$/u;
const joint = /^(?:和|及|以及|与|、|，)\s*$/u;

/** So many figures before it are looked at. */
const reach = 12;
/** 渔获12吨；…；渔获减少4%: semicolons end sentences, too. */
const sentencesBack = 4;

const isLevel = ({ figure, mention }: HanFigure): boolean =>
  figure.measure !== 'change' &&
  figure.measure !== 'duration' &&
  !figure.dropped &&
  !mention.unit.startsWith('%{');

function join({ figure }: HanFigure, { figure: level }: HanFigure, how: string): void {
  figure.of = level;
  note(
    figure,
    linkChanges.name,
    `${how}: the change of ${level.sentence.text.slice(level.mention.start, level.mention.end)}`,
  );
  if (figure.thing && level.thing) return;
  const [from, to] = level.thing ? [level, figure] : [figure, level];
  if (!from.thing) return;
  to.thing = from.thing;
  if (from.thingSentence) to.thingSentence = from.thingSentence;
  if (from.object !== undefined) to.object = from.object;
  if (from.predicate) to.predicate = from.predicate;
  if (from.isAttribute) to.isAttribute = true;
  to.implied.add('object');
}

/** Index behind a run of changes of one unit: 分别上升41.1%和116.4%. */
function runEnd(figures: readonly HanFigure[], first: number): number {
  let end = first + 1;
  for (let next = figures[end]; next?.figure.measure === 'change'; next = figures[++end]) {
    const previous = figures[end - 1];
    const isJoined =
      previous?.figure.sentence === next.figure.sentence &&
      joint.test(next.text.slice(previous.mention.to, next.mention.from));
    if (!isJoined) break;
  }
  return end;
}

const headOf = ({ figure: { thing } }: HanFigure): string | undefined => thing?.head;

/** 渔获12吨 … 渔获比上年减少4%: the last level of what a change names, in its paragraph. */
function levelNamed(figures: readonly HanFigure[], at: number): HanFigure | undefined {
  const change = figures[at]!;
  const head = headOf(change);
  const { block, index } = change.figure.sentence;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other) =>
        headOf(other) === head &&
        (other.mention.unit !== '%' || change.mention.unit !== '%') &&
        other.figure.sentence.block === block &&
        index - other.figure.sentence.index <= sentencesBack &&
        isLevel(other) &&
        !other.figure.partOf &&
        !isCompared(other),
    );
}

/** The last levels before a run in its sentence, as many as it has changes. */
function levelsBefore(figures: readonly HanFigure[], first: number, count: number): HanFigure[] {
  const { sentence } = figures[first]!.figure;
  const levels = figures
    .slice(Math.max(0, first - reach), first)
    .filter((other) => other.figure.sentence === sentence && isLevel(other) && !isCompared(other));
  return levels.slice(-count);
}

/** 增长5%至100亿元: the level stands behind its change. */
function levelBehind(change: HanFigure, next: HanFigure | undefined): HanFigure | undefined {
  if (!next || next.figure.sentence !== change.figure.sentence || !isLevel(next)) return undefined;
  return arrivesBehind.test(change.text.slice(change.mention.to, next.mention.from)) ? next : undefined;
}

/** 收入比上年增加39亿元，增长4.8%: the change before it, said in percent. */
const restates = ({ figure, mention, text }: HanFigure, previous: HanFigure | undefined): boolean =>
  figure.measure === 'change' &&
  !figure.of &&
  !figure.thing &&
  previous?.figure.measure === 'change' &&
  previous.figure.sentence === figure.sentence &&
  /^[^，。；]*，[^，。；]{0,6}$/u.test(text.slice(previous.mention.to, mention.from));

/** Which level each change is the change of; several changes are taken in the order of their levels. */
export const linkChanges: ChineseRefiner = {
  name: 'link-changes',
  refine(figures) {
    for (let at = 0; at < figures.length;) {
      const change = figures[at]!;
      const end = change.figure.measure === 'change' ? runEnd(figures, at) : at + 1;
      if (change.figure.measure === 'change' && !change.figure.dropped) {
        const behind = levelBehind(change, figures[at + 1]);
        const levels = change.figure.thing ? [] : levelsBefore(figures, at, end - at);
        const named = change.figure.thing ? levelNamed(figures, at) : undefined;
        if (behind) join(change, behind, 'it arrives at it');
        else if (named) join(change, named, 'it names it');
        else if (levels.length === end - at)
          levels.forEach((level, index) =>
            join(figures[at + index]!, level, levels.length > 1 ? 'respectively' : 'it looks back at it'),
          );
      }
      at = end;
    }
    figures.forEach((change, at) => {
      const previous = figures[at - 1];
      const level = restates(change, previous) ? previous?.figure.of : undefined;
      const near = level ? figures.slice(Math.max(0, at - 2 * reach), at) : [];
      const told = near.findLast(({ figure }) => figure === level);
      if (told) join(change, told, 'it says once more');
    });
  },
};
