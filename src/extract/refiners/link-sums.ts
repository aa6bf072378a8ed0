import { note } from '../note.js';
import { comesToTold } from '../wholes/comes-to-told.js';
import type { Refiner } from './refiner.js';

/** Figures that come to what was told before them are its parts, whatever their words: no other sign has told so. */
export const linkSums: Refiner = {
  name: 'link-sums',
  refine(figures, context) {
    figures.forEach((figure, at) => {
      if (figure.partOf ?? figure.of) return;
      const whole = comesToTold.find(figures, at, context);
      if (!whole) return;
      figure.partOf = whole;
      const quote = whole.sentence.text.slice(whole.mention.start, whole.mention.end);
      note(figure, linkSums.name, `${comesToTold.name}: a part of ${quote}`, 0.9);
    });
  },
};
