import { increments } from '../languages/en/statuses.js';
import type { Figure } from '../figure.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isLight } from '../phrases/is-light.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { behindBracket } from './behind-bracket.js';
import { governingVerb } from './governing-verb.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { isNameOnly } from './is-name-only.js';
import type { Strategy } from './strategy.js';

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Where the words for the thing may start; undefined where none can: an amount wants "of", money also "in". */
function startOf(figure: Figure): number | undefined {
  const { mention, sentence, measure } = figure;
  const { tokens } = sentence;
  // "5 of the 12 boats", "120 of 480 trains": both count the same.
  if (isCount(figure) && tokens[mention.next]?.lower === 'of')
    for (let at = mention.next + 1; at <= mention.next + 4; at++)
      if (tokens[at]?.tag === 'number') return at + 1;
  if (isCount(figure) && measure !== 'change') return mention.next;
  const at = behindBracket(figure);
  const link = sentence.tokens[at]?.lower;
  if (link === 'of') return at;
  // "sales came to $2bn in pumps" tells of sales; "pledged $12m in aid" of aid.
  const verb = tokens[governingVerb(figure)];
  const spends = !verb || !isLight(verbLemma(verb.lower));
  return link === 'in' && spends && isCurrency(mention.unit) && measure !== 'change' ? at + 1 : undefined;
}

/** Right behind a count, or behind "of" after an amount: "900 boats", "3 million crowns of lost wages". */
export const nounBehind: Strategy = {
  name: 'the noun behind it',
  confidence: 1,
  find(figure) {
    const { sentence } = figure;
    const at = startOf(figure);
    const thing = at === undefined ? undefined : readNounPhrase(sentence, at);
    // "612 new ones" and "2,460 more" count what the figure before them did.
    const isElided = thing && !thing.head && thing.modifiers.every((word) => increments.has(word));
    if (!thing || isElided || isCarrier(thing)) return undefined;
    return !isCount(figure) && isNameOnly(sentence, thing) ? undefined : { thing, in: sentence };
  },
};
