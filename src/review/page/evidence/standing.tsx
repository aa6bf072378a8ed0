import type { QueueItem } from '../../wire.js';
import { isDecided } from '../../pick/is-decided.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { harmless } from '../text/harmless.js';

/** What was decided of a finding and holds, so that nobody decides again what they see is decided. */
export function Standing({ item: { decision } }: { item: QueueItem }) {
  if (!decision || !isDecided({ decision })) return null;
  const { by, on, flagged, note } = decision;
  return (
    <p class="standing">
      <b>✓ {sayVerdict(decision)}</b> by <bdi>{harmless(by)}</bdi>,{' '}
      <time dateTime={on}>{new Date(on).toLocaleString('en-GB')}</time>
      {flagged && ' · ⚑ flagged'}
      {note && <q>{harmless(note)}</q>}
    </p>
  );
}
