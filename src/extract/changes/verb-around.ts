import { aroundAmounts } from '../languages/en/directions.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from '../things/is-count.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { ChangeCue } from './change-cue.js';

/** "puts £67 on the bill", "knocked 3% off the price" */
export const verbAround: ChangeCue = {
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    if (isCount(figure)) return undefined;
    let at = tokenBefore(sentence, relationStart);
    while (sentence.tokens[at]?.tag === 'adv' || sentence.tokens[at]?.lower === 'another') at--;
    const verb = verbLemma(sentence.tokens[at]?.lower ?? '');
    const phrase = `${verb} ${sentence.tokens[mention.next]?.lower ?? ''}`;
    const direction = aroundAmounts.get(phrase);
    return direction && { direction, did: `"${phrase}" around it: a change ${direction}` };
  },
};
