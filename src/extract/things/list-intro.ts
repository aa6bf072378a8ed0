import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { listLead } from './list-lead.js';
import type { Strategy } from './strategy.js';

/** "Valid votes and their share:", then "- Greens: 162,383": the items of a list count what leads up to it. */
export const listIntro: Strategy = {
  name: 'what leads up to its list',
  confidence: 0.85,
  find(figure, _earlier, sentences) {
    const intro = isCount(figure) ? listLead(figure, sentences) : undefined;
    const thing = intro && readNounPhrase(intro, 0);
    return intro && thing?.head && !isCarrier(thing) ? { thing, in: intro } : undefined;
  },
};
