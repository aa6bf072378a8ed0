import type { Sentence } from '../sentence.js';

const places =
  'area borough city constituency country county department district island municipality nation parish port prefecture province region state town village ward'
    .split(' ')
    .join('|');
const byPlace = new RegExp(
  String.raw`\bby (?:${places})\b|\b(?:over|across|throughout) the (?:${places})\b`,
  'i',
);

/** "Catch by port:", "How are they spread over the island?": the labels that follow say where. */
export const dividesByPlace = ({ text, start, end }: Sentence): boolean =>
  byPlace.test(text.slice(start, end));
