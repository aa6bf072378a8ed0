import type { Extraction } from './extraction.js';

/** What takes its time to come by. */
type Long = Pick<Extraction, 'claims' | 'times' | 'quantities'>;

/**
 * An extraction of which nothing long is at hand until somebody asks.
 *
 * @param short what is at hand; its cards are those of the claims
 * @param long called once, at most
 */
export function deferredExtraction(
  short: Pick<Extraction, 'doc' | 'anchor' | 'cards'>,
  long: () => Long,
): Extraction {
  let read: Long | undefined;
  const whole = (): Long => (read ??= long());
  return {
    doc: short.doc,
    ...(short.anchor && { anchor: short.anchor }),
    ...(short.cards && { cards: short.cards }),
    get claims() {
      return whole().claims;
    },
    get times() {
      return whole().times;
    },
    get quantities() {
      return whole().quantities;
    },
  };
}
