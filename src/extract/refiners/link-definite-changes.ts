import { overrun } from '../changes/overrun.js';
import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import type { Refiner } from './refiner.js';

/** So many figures before a change are looked at. */
const reach = 60;

/** Where both are told; what only one of them says is said of both. */
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether a level may be what changed: of one key and kind, and nothing tells of another time or place. */
function mayChange(level: Figure, change: Figure): boolean {
  const { unit } = change.mention;
  const isKind = level.measure === 'level' || level.measure === 'rate';
  const isUnit = unit === '%' ? !level.mention.unit.startsWith('%') : level.mention.unit === unit;
  // "In the West starts fell 24%" says nothing of all starts.
  const isElsewhere =
    differ(level.period, change.period) ||
    differ(level.place, change.place) ||
    (change.place !== undefined && level.place === undefined);
  return isKind && isUnit && !isElsewhere && level.metric === change.metric;
}

/** "8,940 of them seriously. The number of serious injuries fell": a part that the sentence before has told. */
const isPartBefore = (level: Figure, change: Figure): boolean =>
  change.sentence.index - level.sentence.index <= 1 && level.metric?.includes(' +') === true;

/** The level that the report has told before: the only one, or the one of the sentence before. */
function levelOf(figures: readonly Figure[], at: number): Figure | undefined {
  const change = figures[at];
  if (!change) return undefined;
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        mayChange(other, change) && !isPreviousLevel(other) && (!other.partOf || isPartBefore(other, change)),
    );
  const near = told.filter(({ sentence }) => change.sentence.index - sentence.index <= 1);
  const [only, ...more] = near.length > 0 ? near : told;
  return more.length === 0 ? only : undefined;
}

/** "The budget is £128 million ... The budget grew by 4%": changes whose level another sentence tells, by the keys. */
export const linkDefiniteChanges: Refiner = {
  name: 'link-definite-changes',
  refine(figures) {
    figures.forEach((figure, at) => {
      if (figure.measure !== 'change' || figure.of || overrun(figure) || figure.metric?.startsWith('unnamed'))
        return;
      const level = levelOf(figures, at);
      if (!level) return;
      figure.of = level;
      const quote = level.sentence.text.slice(level.mention.start, level.mention.end);
      note(figure, linkDefiniteChanges.name, `the change of ${quote}, by its key`, 0.9);
    });
  },
};
