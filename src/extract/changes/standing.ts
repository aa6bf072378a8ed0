import { standings, standingVerbs } from '../languages/en/directions.js';
import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { ChangeCue } from './change-cue.js';

/** "the Greens gained three" goes on with what "put on four seats" began. */
const goesOn = (figure: Figure, earlier: readonly Figure[]): boolean => {
  const previous = earlier.findLast(({ measure }) => measure === 'change');
  const behind = figure.sentence.tokens[figure.mention.next]?.tag;
  return (
    previous?.mention.unit === '1' &&
    previous.sentence.block === figure.sentence.block &&
    behind !== 'noun' &&
    behind !== 'adj'
  );
};

/** "gained three seats", "put on four seats", "lost two members": what a holder has is more or fewer. */
export const standing: ChangeCue = {
  find(figure, earlier) {
    const { sentence, mention, relationStart } = figure;
    if (mention.unit !== '1') return undefined;
    let at = tokenBefore(sentence, relationStart);
    if (/^(?:on|up)$/.test(sentence.tokens[at]?.lower ?? '')) at--;
    const direction = standingVerbs.get(verbLemma(sentence.tokens[at]?.lower ?? ''));
    if (!direction) return undefined;
    const noun = nounLemma(sentence.tokens[mention.next]?.lower ?? '');
    if (!standings.has(noun) && !goesOn(figure, earlier)) return undefined;
    return { direction, did: `what its subject holds goes ${direction}` };
  },
};
