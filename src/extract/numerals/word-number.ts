/** A number in words, and the token after it. */
export interface WordNumber {
  value: number;
  /** Power of ten of the last scale word, so that "two million" is known to be rounded. */
  power: number;
  next: number;
}
