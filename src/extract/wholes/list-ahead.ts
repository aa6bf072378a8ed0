import { countsBehind } from '../things/counts-behind.js';
import { isAmount } from './is-amount.js';
import { ofTheNextFigure } from './of-the-next-figure.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many items of a list are looked through. */
const reach = 5;
const step = /^(?:,|,? and)\s(?:\p{Ll}+\s)?$/u;

/** "won 16, drew 10 and lost 12 of their 38 games": the last item names the whole of all. */
export const listAhead: WholeStrategy = {
  name: 'the end of the list names the whole',
  takesVerb: true,
  find(figures, at, context) {
    const first = figures[at];
    if (!first || !isAmount(first)) return undefined;
    for (let item = at; item < at + reach; item++) {
      const [figure, next] = [figures[item], figures[item + 1]];
      if (!figure || !next || next.sentence !== first.sentence || next.mention.unit !== first.mention.unit)
        return undefined;
      const whole = item > at ? ofTheNextFigure.find(figures, item, context) : undefined;
      if (whole) return whole;
      if (
        countsBehind(figure) ||
        !step.test(figure.sentence.text.slice(figure.mention.end, next.relationStart))
      )
        return undefined;
    }
    return undefined;
  },
};
