import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

const comparison =
  /\b(?:compared (?:with|to)|than|against|versus|from|before|after)\s+(?:in |the (?:same period|week|month|year) )?$|\b(?:over|on|from|with|than|of|in) the same (?:period|month|quarter|week|day|time)\s+(?:of |in )?$/i;

/** "more than in 2021": a time that is only compared with limits nothing; "than in 2021, when it was 61%" does. */
export function isCompared({ text, end: last }: Sentence, from: number, time: Time): boolean {
  const told = /^,?\s+when\b/.test(text.slice(time.end, Math.min(last, time.end + 8)));
  return !told && comparison.test(text.slice(Math.max(from, time.start - 60), time.start));
}
