import type { Sentence } from '../sentence.js';
import { timeNouns } from '../languages/en/function-words.js';
import type { NounPhrase } from './noun-phrase.js';

/** "a year ago", "two weeks later": says when, whatever stands beside it. */
export const isTime = ({ tokens }: Sentence, { head, next }: NounPhrase): boolean =>
  timeNouns.has(head) && /^(?:ago|earlier|later|before)$/.test(tokens[next]?.lower ?? '');
