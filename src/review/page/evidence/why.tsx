import type { FindingView } from '../../../view/finding-view.js';
import { KeyCap } from '../keys/key-cap.js';
import type { Review } from '../state/review.js';

/** In one line, why it was flagged; what the rule is for, folded. */
export function Why({ review, view }: { review: Review; view: FindingView }) {
  const { summary, why, cause, suppressions, baselineState } = view;
  return (
    <section class="why" aria-label="Why it was flagged">
      <details open={review.reasons.value}>
        <summary>
          <KeyCap name={review.keys.value.keysOf.why[0]!} /> <b>Why:</b> {summary}
          {cause !== undefined && cause !== 'unknown' && `; likeliest cause: ${cause}`}
          {baselineState === 'new' && '; new here'}
        </summary>
        <p>{why}</p>
        {suppressions.map((one, at) => (
          <p key={at}>
            Left out of the gate by {one.kind}: {one.reason}
          </p>
        ))}
      </details>
    </section>
  );
}
