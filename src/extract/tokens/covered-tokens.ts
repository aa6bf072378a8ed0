import type { Span } from '../../model/span.js';
import { firstBehind } from '../first-behind.js';
import type { TokenSet } from './token-set.js';

/** The tokens inside any of some spans: a mark for each token, since every reader of figures asks for many of them. */
export class CoveredTokens implements TokenSet {
  readonly #marks: boolean[];

  constructor(tokens: readonly Span[], spans: readonly Span[]) {
    this.#marks = new Array<boolean>(tokens.length).fill(false);
    for (const { start, end } of spans)
      for (let at = firstBehind(tokens, start); (tokens[at]?.start ?? Infinity) < end; at++)
        this.#marks[at] = true;
  }

  has(index: number): boolean {
    return this.#marks[index] === true;
  }
}
