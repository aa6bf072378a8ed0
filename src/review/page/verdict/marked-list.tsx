import { together } from '../actions/together.js';
import { KeyCap } from '../keys/key-cap.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { FindingList } from './finding-list.js';

/** The findings that are marked, above the verdicts that go for all of them. */
export function MarkedList({ review }: { review: Review }) {
  const { size } = review.marked.value;
  if (size === 0) return null;
  return (
    <details class="marked" open>
      <summary>
        <b>{counted(size, 'finding')} marked:</b> your verdict goes for{' '}
        {size > 1 ? 'all of them' : 'it alone'}, and one undo takes it back. <KeyCap name="Esc" /> unmarks.
      </summary>
      <FindingList items={together(review)} />
    </details>
  );
}
