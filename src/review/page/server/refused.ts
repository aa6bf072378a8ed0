import type { Decision } from '../../../model/decision.js';

/** What the server did not do, in words for the reviewer. */
export class Refused extends Error {
  /**
   * @param overtaken decisions of others that came between, where that is the reason; nothing was written
   */
  constructor(
    message: string,
    readonly overtaken: readonly Decision[] = [],
  ) {
    super(message);
  }
}
