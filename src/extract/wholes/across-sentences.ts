import type { Figure } from '../figure.js';
import { fits } from './fits.js';
import { isAmount } from './is-amount.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** "Among them were 12 children. Three passengers drowned": behind words that point back, people go on being parts. */
export const acrossSentences: WholeStrategy = {
  name: 'goes on with the parts',
  find(figures, at, { vocabulary }) {
    const [previous, figure] = [figures[at - 1], figures[at]];
    const whole = previous?.partOf;
    if (!figure || !whole || !isAmount(figure) || !fits(figure, whole, vocabulary)) return undefined;
    // "I knew two of the eight. In the whole valley it is 23"
    if (valueOf(figure) > valueOf(whole)) return undefined;
    // Only where the part before pointed back itself.
    if (previous.sentence.index <= whole.sentence.index) return undefined;
    const near =
      figure.sentence.block === whole.sentence.block && figure.sentence.index - whole.sentence.index <= 2;
    const people = (thing: Figure['thing']): boolean =>
      !thing?.head || vocabulary.isPerson(vocabulary.noun(thing.modifiers, thing.head).head);
    return near && figure.sentence.index > whole.sentence.index && people(whole.thing) && people(figure.thing)
      ? whole
      : undefined;
  },
};
