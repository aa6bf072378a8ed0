import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before a share are looked at. */
const reach = 6;
const bare = /\b(?:share|proportion)\s(?!of\b)(?:\p{L}+\s){1,3}$/iu;

/** "Output was 62 TWh. Wind's share was 29%": of which whole, only the sentence before can say. */
export const shareWas: WholeStrategy = {
  name: 'a share of what the sentence before tells',
  cue: new Cue('share proportion'),
  find(figures, at) {
    const share = figures[at];
    if (share?.measure !== 'share' || isPreviousLevel(share)) return undefined;
    const { sentence, relationStart } = share;
    if (!bare.test(sentence.text.slice(sentence.start, relationStart))) return undefined;
    const told = figures
      .slice(Math.max(0, at - reach), at)
      .filter(
        (other: Figure) =>
          isAmount(other) &&
          !other.partOf &&
          !isPreviousLevel(other) &&
          other.sentence.block === sentence.block &&
          sentence.index - other.sentence.index === 1,
      );
    return told.length === 1 ? told[0] : undefined;
  },
};
