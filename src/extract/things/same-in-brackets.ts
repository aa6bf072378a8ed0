import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Strategy } from './strategy.js';

/**
 * "€90 million (Q2 2030: CHF 88 million)": in brackets, behind nothing but a time, the same thing once more, and "6%
 * more than in 2030 (€88 million)".
 */
export const sameInBrackets: Strategy = {
  name: 'as before the bracket',
  confidence: 0.95,
  cue: new Cue('('),
  find({ mention, sentence, relationStart }, earlier) {
    const { tokens, hidden } = sentence;
    const last = earlier.at(-1);
    const previous = earlier.findLast(({ measure }) => measure !== 'change');
    if (!previous?.thing || previous.sentence !== sentence || previous.mention.unit !== mention.unit)
      return undefined;
    const end = tokenBefore(sentence, relationStart) + 1;
    let open = end - 1;
    const isTime = (at: number): boolean =>
      hidden.has(at) || tokens[at]?.text === ':' || tokens[at]?.text === ',' || tokens[at]?.tag === 'prep';
    while (open > 0 && tokens[open]?.text !== '(' && isTime(open)) open--;
    if (tokens[open]?.text !== '(') return undefined;
    // Behind a change, what it is the change from stands in brackets behind its time.
    const isRightBehind = previous === last && open === previous.mention.next;
    if (!isRightBehind && !(last?.measure === 'change' && hidden.has(open - 1))) return undefined;
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? sentence,
      isAttribute: previous.isAttribute ?? false,
    };
  },
};
