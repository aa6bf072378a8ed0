/** A part of one, and the token after it. */
export interface FractionRead {
  value: number;
  next: number;
}
