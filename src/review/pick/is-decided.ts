import type { QueueItem } from '../wire.js';

/** A note or a flag alone decides nothing, and what was taken back is undecided again. */
export function isDecided({ decision }: Pick<QueueItem, 'decision'>): boolean {
  return decision !== undefined && decision.verdict !== 'open';
}
