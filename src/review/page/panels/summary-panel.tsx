import type { Summary } from '../../wire.js';
import { sayDuration } from '../header/say-duration.js';
import { goToNext } from '../actions/go-to-next.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { Answered } from './answered.js';
import { Exports } from './exports.js';
import { RuleTable } from './rule-table.js';
import { VerdictTotals } from './verdict-totals.js';

/** How far the session is and what came of it; at its end, the last page. */
export function SummaryPanel({ review }: { review: Review }) {
  return (
    <Answered ask={review.server.summary} about={`summary at ${review.decided.value}`}>
      {(summary) => <Content review={review} summary={summary} />}
    </Answered>
  );
}

function Content({ review, summary }: { review: Review; summary: Summary }) {
  const { decided, findings, left, verdicts, session, secondsPerFinding, secondsLeft, byReviewer } = summary;
  const reviewers = Object.entries(byReviewer);
  return (
    <>
      <p class="summary-lead">
        {left === 0 ? 'All is decided. ' : ''}
        {decided.toLocaleString('en')} of {counted(findings, 'finding')} decided,{' '}
        {session.decided.toLocaleString('en')} in this session
        {secondsPerFinding !== undefined && `, ${sayDuration(secondsPerFinding * 1000)} each`}
        {left > 0 &&
          secondsLeft !== undefined &&
          `; about ${sayDuration(secondsLeft * 1000)} for the ${left} left`}
        .
      </p>
      <VerdictTotals verdicts={verdicts} />
      <RuleTable rules={summary.byRule} />
      {reviewers.length > 1 && (
        <p>{reviewers.map(([name, count]) => `${name}: ${count.toLocaleString('en')}`).join(' · ')}</p>
      )}
      <Ways review={review} left={left} />
      <Exports review={review} />
    </>
  );
}

/** Where one may go from here. */
function Ways({ review, left }: { review: Review; left: number }) {
  const { panel, session } = review;
  return (
    <p class="panel-buttons">
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            panel.value = undefined;
            goToNext(review, 'undecided');
          }}
        >
          Go on
        </button>
      )}
      <button type="button" onClick={() => (panel.value = { kind: 'agreement' })}>
        Agreement between reviewers
      </button>
      <button type="button" onClick={() => (panel.value = { kind: 'stale' })}>
        {counted(session.value.stale.length, 'decision')} whose finding is gone
      </button>
    </p>
  );
}
