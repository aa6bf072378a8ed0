import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

const opens = /(?:^|[.:;]\s|["“”]\s?)From (?:the )?$/;

/** "From 1 March 2024 a ticket costs €20": since when something is so. */
export const isSinceThen = ({ text, start }: Sentence, time: Time): boolean =>
  opens.test(text.slice(Math.max(start, time.start - 12), time.start));
