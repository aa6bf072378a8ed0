import { smallNumbers } from '../languages/en/numbers.js';

/** "seven", and "twenty-three", which is one token of two number words. */
export function smallNumber(word = ''): number | undefined {
  if (!word.includes('-')) return smallNumbers.get(word);
  const [tens, ones, ...rest] = word.split('-').map((part) => smallNumbers.get(part));
  if (tens === undefined || ones === undefined || rest.length) return undefined;
  return tens >= 20 && ones < 10 ? tens + ones : undefined;
}
