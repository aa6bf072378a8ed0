import { batch } from '@preact/signals';
import { drafts } from '../state/drafts.js';
import type { Review } from '../state/review.js';
import { failed } from './failed.js';
import { fetchAhead } from './fetch-ahead.js';
import { markPlace } from './mark-place.js';

/** Looks at a finding: at once where it was fetched before, else as soon as it comes. */
export function goTo(review: Review, id: string): void {
  const { library, at, page, queue, note } = review;
  batch(() => {
    at.value = id;
    page.value = library.findings.here(id);
    review.asking.value = undefined;
    review.grouped.value = false;
    review.notice.value = undefined;
    review.since.value = performance.now();
    note.value = drafts.of(id) ?? queue.value.find((item) => item.id === id)?.decision?.note ?? '';
  });
  markPlace(review, id);
  library.findings.ask(id).then(
    (found) => {
      if (at.value === id) page.value = found;
      fetchAhead(review);
    },
    (error: unknown) => {
      if (at.value === id) failed(review, error, 'This finding could not be read.');
    },
  );
}
