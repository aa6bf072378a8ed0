import { Cue } from '../patterns/cue.js';
import type { Strategy } from './strategy.js';

const says = /(?:\(|,? (?:or|that is|which is|equal to|equivalent to)(?: about| around| some| roughly)?\s)$/i;
const longest = 80;

/** "Harbour List: 3,120 (32%)", "12 of the 48 boats sank, or 25%": the figure before it once more, as a share. */
export const shareOfCount: Strategy = {
  name: 'the figure before it, as a share',
  confidence: 0.9,
  cue: new Cue('( or is equal equivalent'),
  find({ mention, sentence, measure, relationStart }, earlier) {
    const previous = earlier.at(-1);
    if (mention.unit !== '%' || measure === 'change' || !previous?.thing || previous.sentence !== sentence)
      return undefined;
    const between = sentence.text.slice(previous.mention.end, relationStart);
    if (previous.mention.unit === '%' || between.length > longest || !says.test(between)) return undefined;
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? sentence,
      isAttribute: previous.isAttribute ?? false,
      like: previous,
    };
  },
};
