import { ratioNouns } from '../languages/en/function-words.js';
import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import type { Measure } from '../../model/claim.js';
import type { Refiner } from './refiner.js';

/** What per cent of something is called: the nearer of such a word and of a ratio says which is meant. */
const shareNouns: ReadonlySet<string> = new Set(
  'share proportion percentage part chance turnout uptake majority people'.split(' '),
);
/** So many words before a percentage are looked at. */
const nearby = 24;

/** "a 6.4% margin", "the jobless rate was 4%": a percentage that is a ratio by its name. */
const isRatio = ({ thing }: Figure): boolean =>
  thing !== undefined &&
  [thing.head, ...thing.modifiers, thing.of?.head ?? ''].some((word) => ratioNouns.has(word));

/** "By region, the rate was lowest in Merrow (4%)": what the sentence is about, unless the share is of something. */
function isOfRatio({ sentence, mention, thing }: Figure): boolean {
  const { tokens } = sentence;
  if (tokens[mention.next]?.lower === 'of' || thing?.first === mention.next) return false;
  const nearest = tokens
    .slice(Math.max(0, mention.first - nearby), mention.first)
    .findLast(({ lower }) => ratioNouns.has(lower) || shareNouns.has(lower));
  return nearest !== undefined && ratioNouns.has(nearest.lower);
}

function measureOf(figure: Figure): { measure: Measure; why: string } | undefined {
  const { unit, isAge } = figure.mention;
  if (figure.measure === 'change') return undefined;
  if (unit.includes('/')) return { measure: 'rate', why: 'counted per unit' };
  const isOld = isAge || figure.thing?.head === 'age';
  if (timeUnits.has(unit)) return isOld ? undefined : { measure: 'duration', why: 'a stretch of time' };
  if (unit === '%')
    return isRatio(figure) || isOfRatio(figure)
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
