import { Cue } from '../patterns/cue.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** What homes are cut off from. */
const supplies = /^(?:power|electricity|water|gas|heating|heat|light)$/;

/** "Merrow had 2,600 without electricity": of what else than homes? */
export const leftWithout: Strategy = {
  name: 'homes, by what they are without',
  confidence: 0.9,
  cue: new Cue('without'),
  find(figure) {
    const { sentence, mention } = figure;
    const [link, what] = sentence.tokens.slice(mention.next, mention.next + 2);
    if (!isCount(figure) || link?.lower !== 'without' || !supplies.test(what?.lower ?? '')) return undefined;
    return {
      thing: { first: mention.next, next: mention.next, head: 'home', modifiers: [] },
      in: sentence,
    };
  },
};
