import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Tag } from '../tokens/token.js';
import type { Strategy } from './strategy.js';

const nouns: ReadonlySet<Tag> = new Set<Tag>(['noun', 'det']);
const earlierOn = /^(?:previously|formerly|earlier|before|originally|until|now|then)$/;

/** "£12 per share (2030: £9)", "£4 million for 2031 (previously": what a figure is told for or per stands before a bracket. */
function endOf({ sentence, mention }: Figure, open: number): number {
  const { tokens, hidden } = sentence;
  let end = mention.next;
  const per = tokens[end]?.lower ?? '';
  if (per === 'per' || per === 'a' || per === 'an')
    while (end < open && (tokens[end]?.lower === 'per' || nouns.has(tokens[end]?.tag ?? 'punct'))) end++;
  while (end < open && (hidden.has(end) || tokens[end]?.tag === 'prep')) end++;
  return end;
}

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
    const isTime = (at: number): boolean => {
      const { text = '', lower = '', tag } = tokens[at] ?? {};
      return hidden.has(at) || text === ':' || text === ',' || tag === 'prep' || earlierOn.test(lower);
    };
    while (open > 0 && tokens[open]?.text !== '(' && isTime(open)) open--;
    if (tokens[open]?.text !== '(') return undefined;
    // Behind a change, what it is the change from stands in brackets behind its time.
    const isRightBehind = previous === last && open === endOf(previous, open);
    if (!isRightBehind && !(last?.measure === 'change' && hidden.has(open - 1))) return undefined;
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? sentence,
      isAttribute: previous.isAttribute ?? false,
      like: previous,
      isSame: true,
    };
  },
};
