import { note } from '../note.js';
import { strategies } from '../things/index.js';
import type { Refiner } from './refiner.js';

/** What is counted or measured, by ordered strategies; the first that finds something is recorded. */
export const attachThing: Refiner = {
  name: 'attach-thing',
  refine(figures) {
    figures.forEach((figure, at) => {
      for (const { name, confidence, find } of strategies) {
        const found = find(figure, figures.slice(Math.max(0, at - 6), at));
        if (!found) continue;
        const { tokens, text } = found.in;
        figure.thing = found.thing;
        figure.thingSentence = found.in;
        if (found.like) figure.likeFigure = found.like;
        if (found.isAttribute) figure.isAttribute = true;
        figure.object = text.slice(tokens[found.thing.first]?.start, tokens[found.thing.next - 1]?.end);
        note(figure, attachThing.name, `${name}: "${figure.object}"`, confidence);
        break;
      }
    });
  },
};
