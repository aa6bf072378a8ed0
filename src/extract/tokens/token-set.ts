/** Tokens of a sentence by their indices. */
export interface TokenSet {
  has(index: number): boolean;
}
