import { ascii } from '../patterns/ascii.js';

const letter = /^\p{L}/u;

/** Whether a token is a word, and no number or mark. */
export const startsWithLetter = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? ascii.kindAt(text, 0) === ascii.letter : letter.test(text);
