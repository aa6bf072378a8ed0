import type { Span } from '../model/span.js';

/** So many spans are asked one by one; with more, that would cost more than their length. */
const few = 16;

/** Which parts of a text are taken. Taking a span and asking for one cost no more than the span is long. */
export class Coverage {
  readonly #length: number;
  readonly #spans: Span[] = [];
  #taken: Uint8Array | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  isFree({ start, end }: Span): boolean {
    if (this.#taken) return !this.#taken.subarray(start, end).includes(1);
    return this.#spans.every((span) => span.end <= start || end <= span.start);
  }

  take(span: Span): void {
    if (!this.#taken && this.#spans.length < few) {
      this.#spans.push(span);
      return;
    }
    this.#taken ??= this.#bitmap();
    this.#taken.fill(1, span.start, span.end);
  }

  #bitmap(): Uint8Array {
    const taken = new Uint8Array(this.#length);
    for (const { start, end } of this.#spans) taken.fill(1, start, end);
    return taken;
  }
}
