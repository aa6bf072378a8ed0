import { dividesByPlace } from '../phrases/divides-by-place.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { listLead } from './list-lead.js';
import type { Strategy } from './strategy.js';

/** "Catch by port:", then "- Kestrel Bay: 40 t": of amounts, too, such labels only say where. */
export const listByPlace: Strategy = {
  name: 'what leads up to its list of places',
  confidence: 0.9,
  find(figure, _earlier, sentences) {
    const intro = isCount(figure) ? undefined : listLead(figure, sentences);
    if (!intro || !dividesByPlace(intro)) return undefined;
    const thing = readNounPhrase(intro, 0);
    return thing?.head && !isCarrier(thing) ? { thing, in: intro } : undefined;
  },
};
