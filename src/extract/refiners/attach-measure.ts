import { ratioNouns } from '../languages/en/function-words.js';
import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import type { Measure } from '../../model/claim.js';
import type { Refiner } from './refiner.js';

/** "a 6.4% margin", "the jobless rate was 4%": a percentage that is a ratio by its name. */
const isRatio = ({ thing }: Figure): boolean =>
  thing !== undefined &&
  [thing.head, ...thing.modifiers, thing.of?.head ?? ''].some((word) => ratioNouns.has(word));

function measureOf(figure: Figure): { measure: Measure; why: string } | undefined {
  const { unit, isAge } = figure.mention;
  if (figure.measure === 'change') return undefined;
  if (unit.includes('/')) return { measure: 'rate', why: 'counted per unit' };
  if (timeUnits.has(unit)) return isAge ? undefined : { measure: 'duration', why: 'a stretch of time' };
  if (unit === '%')
    return isRatio(figure)
      ? { measure: 'rate', why: 'a ratio by its name' }
      : { measure: 'share', why: 'a part of a whole' };
  return undefined;
}

/** Level, share, rate or duration; changes are known already. */
export const attachMeasure: Refiner = {
  name: 'attach-measure',
  refine(figures) {
    for (const figure of figures) {
      const found = measureOf(figure);
      if (!found) continue;
      figure.measure = found.measure;
      note(figure, attachMeasure.name, `${found.measure}: ${found.why}`);
    }
  },
};
