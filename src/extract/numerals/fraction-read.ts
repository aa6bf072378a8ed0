/** A part of one, and the token after it. */
export interface FractionRead {
  over: number;
  under: number;
  next: number;
}
