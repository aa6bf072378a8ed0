import type { QueueItem } from '../../../review/wire.js';

export function isUndecided({ decision }: QueueItem): boolean {
  return decision === undefined || decision.verdict === 'open';
}
