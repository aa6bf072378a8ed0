import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { sameThing } from './same-thing.js';
import { textBetween } from './text-between.js';
import { isCount } from '../things/is-count.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before the first part are looked at. */
const reach = 3;
const divides = /\b(?:spread|split|divided|distributed|shared(?:\s+out)?|broken\s+down)\b[^.;]*$/i;
const goesOn = /^(?:,|,?\s+and)\s+$/;

/** "The 90 tonnes were split between three sheds holding 40 tonnes, 30 tonnes and 20 tonnes" */
export const splitInto: WholeStrategy = {
  name: 'the whole is split into a list',
  cue: new Cue('spread split divided distributed shared broken'),
  find(figures, at) {
    const [part, next] = [figures[at], figures[at + 1]];
    if (!part || !next || next.sentence !== part.sentence || !isAmount(part) || !isAmount(next))
      return undefined;
    if (next.mention.unit !== part.mention.unit || !goesOn.test(textBetween(part, next))) return undefined;
    return figures
      .slice(Math.max(0, at - reach), at)
      .find(
        (whole) =>
          whole.sentence === part.sentence &&
          isAmount(whole) &&
          whole.mention.unit === part.mention.unit &&
          (!isCount(part) || sameThing(whole, part)) &&
          (part.mention.value ?? 0) < (whole.mention.value ?? 0) &&
          divides.test(textBetween(whole, part)),
      );
  },
};
