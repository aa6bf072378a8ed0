import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { textBehind } from '../wholes/text-behind.js';
import { isCount } from './is-count.js';

const cue = new Cue('them these those');

/** "counted 900 of them": of what was told before, and none of those who count. */
export const isOfThem = (figure: Figure): boolean =>
  isCount(figure) && figure.sentence.holds(cue) && /^\sof\s(?:them|these|those)\b/.test(textBehind(figure));
