import type { Span } from '../model/span.js';

/** Which parts of a text are taken. Taking a span and asking for one cost as much as the span is long. */
export class Coverage {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree({ start, end }: Span): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  take({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }
}
