import type { Review } from '../state/review.js';

/** Whether what was decided is on the disk; said in words, and never by colour alone. */
export function SaveState({ review }: { review: Review }) {
  const { saving, savedAt, connected, notice } = review;
  const at = savedAt.value;
  if (!connected.value) return <p class="save save-lost">not connected</p>;
  if (saving.value) return <p class="save">saving …</p>;
  if (notice.value?.kind === 'failed') return <p class="save save-lost">not saved</p>;
  if (at === undefined) return <p class="save save-none">nothing to save yet</p>;
  return (
    <p class="save save-done">
      saved <time dateTime={at}>{new Date(at).toLocaleTimeString('en-GB')}</time>
    </p>
  );
}
