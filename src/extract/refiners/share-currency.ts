import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { convertedFrom } from '../things/converted-from.js';
import { countsBehind } from '../things/counts-behind.js';
import { sameThing } from '../wholes/same-thing.js';
import type { Refiner } from './refiner.js';

/** So many figures before one are looked at. */
const reach = 20;

/** "12.4 million", and nothing behind it that could be counted. */
const isBareSum = (figure: Figure): boolean =>
  figure.mention.unit === '1' &&
  !countsBehind(figure) &&
  /\d\s?(?:thousand|[mb]illion|trillion|bn|m)$/i.test(
    figure.sentence.text.slice(figure.mention.start, figure.mention.end),
  );

/** "A gross profit of 12 million crowns ... Net profit rose to 3.1 million": what was told in money is money again. */
export const shareCurrency: Refiner = {
  name: 'share-currency',
  refine(figures) {
    figures.forEach((figure, at) => {
      if (!figure.thing || !isBareSum(figure)) return;
      const source = figures
        .slice(Math.max(0, at - reach), at)
        .findLast(
          (other, index, all) =>
            /^[A-Z]{3}$/.test(other.mention.unit) &&
            sameThing(other, figure) &&
            !convertedFrom(other, all[index - 1]),
        );
      if (!source) return;
      figure.mention.unit = source.mention.unit;
      figure.implied.add('unit');
      note(
        figure,
        shareCurrency.name,
        `in the currency of "${source.sentence.text.slice(source.mention.start, source.mention.end)}"`,
      );
    });
  },
};
