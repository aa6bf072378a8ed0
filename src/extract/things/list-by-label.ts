import { listedBy } from '../phrases/listed-by.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { listLead } from './list-lead.js';
import type { Strategy } from './strategy.js';

/** "Catch by port:", then "- Kestrel Bay: 40 t"; "Jobs by trade:", then "- Fishing: 400": such labels name no thing. */
export const listByLabel: Strategy = {
  name: 'what leads up to its list of places or sorts',
  confidence: 0.9,
  find(figure, _earlier, sentences) {
    const intro = listLead(figure, sentences);
    const by = intro && listedBy(intro);
    // Of amounts, what they are spent on or made with may well be the thing itself: "Revenue by product:".
    if (!intro || (isCount(figure) ? by === undefined : by !== 'place')) return undefined;
    const thing = readNounPhrase(intro, 0);
    return thing?.head && !isCarrier(thing) ? { thing, in: intro } : undefined;
  },
};
