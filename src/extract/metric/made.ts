import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { makings } from '../languages/en/makings.js';
import { isCount } from '../things/is-count.js';
import type { Core } from './core.js';
import type { PlainThing } from './plain-thing.js';

const perArea = /^(?:k?g|t|\[bu_us\])\/(?:har|m2|\[acr_us\])$/;

/**
 * Amounts of goods by what is done to them: "harvested 40 tonnes of wheat" is a wheat harvest, "imported 12 tonnes of
 * coal" imports of coal; a weight per area is a yield, whatever the verb.
 */
export function made(
  figure: Figure,
  verb: string,
  { modifiers, head, of }: PlainThing,
  vocabulary: Vocabulary,
): Core | undefined {
  if (isCount(figure) || figure.mention.unit === '%' || head === '') return undefined;
  const isYield = perArea.test(figure.mention.unit);
  const core = isYield ? 'yield' : makings.get(verb);
  if (core === undefined) return undefined;
  const isSaid = head === core || [...makings.values()].includes(head);
  const goods = isSaid ? modifiers : [...modifiers, head];
  const whole = vocabulary.metric(goods, core) ?? { head: core, modifiers: goods };
  return { core: whole.head, limits: [...whole.modifiers, ...of] };
}
