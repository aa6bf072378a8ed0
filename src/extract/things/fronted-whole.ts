import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Found, Strategy } from './strategy.js';

/** "Of the boats, 12 are trawlers": it counts what they are. */
const isSaidToBe = ({ sentence: { tokens }, mention }: Figure): boolean =>
  /^(?:is|are|was|were)$/.test(tokens[mention.next]?.lower ?? '') && tokens[mention.next + 1]?.tag !== 'past';

/** "Of the boats brought in so far, 12 sank": a bare count behind the comma, and what it counts before it. */
function countOfNamed(figure: Figure): Found | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  if (
    mention.unit !== '1' ||
    tokens[1]?.tag !== 'det' ||
    tokens[mention.next]?.tag === 'noun' ||
    isSaidToBe(figure)
  )
    return undefined;
  const thing = readNounPhrase(sentence, 0);
  return thing && tokens[thing.next - 1]?.tag === 'noun' ? { thing, in: sentence } : undefined;
}

/** "Of the 480 members who voted, 62% wanted a new pier": the share is one of what the sentence opens with. */
export const frontedWhole: Strategy = {
  name: 'what the sentence opens with',
  confidence: 0.9,
  cue: new Cue('of'),
  find(figure, earlier) {
    const { sentence, mention, measure, relationStart } = figure;
    const { tokens } = sentence;
    const comma = tokenBefore(sentence, relationStart);
    const opens = tokens[0]?.lower === 'of' || (tokens[0]?.lower === 'out' && tokens[1]?.lower === 'of');
    if (measure === 'change' || !opens || tokens[comma]?.text !== ',') return undefined;
    const whole = earlier.at(-1);
    if (mention.unit !== '%') return whole?.sentence === sentence ? undefined : countOfNamed(figure);
    if (whole?.sentence === sentence)
      return whole.thing && whole.thingSentence === sentence
        ? { thing: whole.thing, in: sentence }
        : undefined;
    const thing = readNounPhrase(sentence, 0);
    return thing?.head && thing.next <= comma ? { thing, in: sentence } : undefined;
  },
};
