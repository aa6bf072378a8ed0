import { ratioEndings } from '../../languages/zh/closed-words.js';
import { timeUnits } from '../../languages/en/units.js';
import { note } from '../../note.js';
import type { Measure } from '../../../model/claim.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

function measureOf({ figure, mention }: HanFigure): Measure | undefined {
  if (figure.measure !== 'level') return undefined;
  if (mention.unit.includes('/')) return 'rate';
  if (timeUnits.has(mention.unit)) return mention.isAge ? undefined : 'duration';
  if (mention.unit === '[ppm]') return 'share';
  if (mention.unit !== '%') return undefined;
  return ratioEndings.some((ending) => figure.object?.endsWith(ending)) ? 'rate' : 'share';
}

/** Level, share, rate or duration; changes are known already. */
export const attachMeasure: ChineseRefiner = {
  name: 'attach-measure',
  refine(figures) {
    for (const han of figures) {
      const measure = measureOf(han);
      if (!measure) continue;
      han.figure.measure = measure;
      note(han.figure, attachMeasure.name, measure);
    }
  },
};
