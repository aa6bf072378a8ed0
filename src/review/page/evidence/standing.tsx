import type { QueueItem } from '../../wire.js';
import { isDecided } from '../../pick/is-decided.js';
import { DecisionLine } from './decision-line.js';

/** What was decided of a finding and holds, so that nobody decides again unseen. */
export function Standing({ item: { decision } }: { item: QueueItem }) {
  if (!decision || !isDecided({ decision })) return null;
  // Where something behind it was taken back, it holds again.
  const { undoes: _, ...held } = decision;
  return (
    <p class="standing">
      ✓ <DecisionLine decision={held} />
    </p>
  );
}
