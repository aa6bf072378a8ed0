import type { Review } from '../state/review.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../../verdict/say-verdict.js';

/** What went wrong, or what somebody else did; read out at once. */
export function NoticeLine({ review }: { review: Review }) {
  const notice = review.notice.value;
  if (!notice) return null;
  const { kind, text, theirs = [] } = notice;
  return (
    <div class={`notice notice-${kind}`} role={kind === 'done' ? 'status' : 'alert'}>
      <p>
        <b aria-hidden="true">{kind === 'done' ? '✓' : '!'}</b> {harmless(text)}
      </p>
      {theirs.map((decision) => (
        <p key={decision.fingerprint}>
          {harmless(decision.by)} said <b>{sayVerdict(decision)}</b> at{' '}
          <time dateTime={decision.on}>{new Date(decision.on).toLocaleTimeString('en-GB')}</time>
          {decision.note && <q>{harmless(decision.note)}</q>}. It stands unless you press a key of your own.
        </p>
      ))}
    </div>
  );
}
