import { Cue } from '../patterns/cue.js';
import { isOfThem } from './is-of-them.js';
import { pluralTold } from './plural-told.js';
import type { Strategy } from './strategy.js';

/** "Empty berths are a nuisance. The clerks counted 900 of them": no figure has told of them before. */
export const ofThemTold: Strategy = {
  name: 'what "them" stands for',
  confidence: 0.7,
  cue: new Cue('them these those'),
  find(figure, earlier, sentences) {
    const previous = earlier.at(-1)?.sentence;
    const isTold = previous?.block === figure.sentence.block && figure.sentence.index - previous.index <= 1;
    if (isTold || !isOfThem(figure)) return undefined;
    return pluralTold(figure.sentence, sentences);
  },
};
