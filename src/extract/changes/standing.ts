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

/** Alone these say nothing of more: "put on", "picked up". */
const needsParticle: ReadonlySet<string> = new Set(['put', 'pick']);

/** "gained three seats", "put on four seats", "lost two members": what a holder has is more or fewer. */
export const standing: ChangeCue = {
  find(figure, earlier) {
    const { sentence, mention, relationStart } = figure;
    if (mention.unit !== '1') return undefined;
    let at = tokenBefore(sentence, relationStart);
    const isPhrasal = /^(?:on|up)$/.test(sentence.tokens[at]?.lower ?? '');
    if (isPhrasal) at--;
    const verb = verbLemma(sentence.tokens[at]?.lower ?? '');
    const direction = standingVerbs.get(verb);
    // "put 33 of them right"
    if (!direction || (needsParticle.has(verb) && !isPhrasal)) return undefined;
    const noun = nounLemma(sentence.tokens[mention.next]?.lower ?? '');
    if (!standings.has(noun) && !goesOn(figure, earlier)) return undefined;
    return { direction, did: `what its subject holds goes ${direction}` };
  },
};
