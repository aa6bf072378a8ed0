import { useLayoutEffect } from 'preact/hooks';
import { FindingArticle } from './evidence/finding-article.js';
import { Header } from './header/header.js';
import { onKey } from './keys/on-key.js';
import { Panels } from './panels/panels.js';
import { QueueList } from './queue/queue-list.js';
import type { Review } from './state/review.js';
import { VerdictBar } from './verdict/verdict-bar.js';

/** Queue to the left, the finding beside it, verdicts below: one finding, one screen, one key. Or all of them as a table. */
export function Screen({ review }: { review: Review }) {
  // Before anything is painted: a key that is pressed at once is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(review, event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, [review]);
  const { table, queueOpen } = review;
  const layout = table.value ? 'screen screen-table' : queueOpen.value ? 'screen' : 'screen screen-wide';
  return (
    <div class={layout}>
      <Header review={review} />
      {(table.value || queueOpen.value) && <QueueList review={review} />}
      {!table.value && <FindingArticle review={review} />}
      <VerdictBar review={review} />
      <Panels review={review} />
      <p class="unseen" role="status" aria-live="polite">
        {review.said}
      </p>
    </div>
  );
}
