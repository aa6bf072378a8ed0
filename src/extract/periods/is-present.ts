import type { Sentence } from '../sentence.js';
import { isPast } from './is-past.js';

/** "Some 3,680 people live here": told of today, and of no stretch that is over. */
export const isPresent = ({ tokens }: Sentence): boolean =>
  tokens.some(({ tag, lower }) => tag === 'verb' || lower === 'is' || lower === 'are') &&
  !tokens.some(isPast);
