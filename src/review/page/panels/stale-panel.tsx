import type { Decision } from '../../../model/decision.js';
import type { Review } from '../state/review.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { Answered } from './answered.js';

/** Decisions whose finding is gone: a sentence was changed, or its report is no longer there. */
export function StalePanel({ review }: { review: Review }) {
  return (
    <Answered ask={review.server.stale} about="stale">
      {(stale) =>
        stale.length === 0 ? <p>Each decision still has its finding.</p> : <Table stale={stale} />
      }
    </Answered>
  );
}

function Table({ stale }: { stale: readonly Decision[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Decided</th>
          <th scope="col">By</th>
          <th scope="col">On</th>
        </tr>
      </thead>
      <tbody>
        {stale.map((decision) => (
          <tr key={`${decision.fingerprint} ${decision.on}`}>
            <th scope="row">
              {decision.rule} <code>{decision.fingerprint.slice(0, 12)}</code>
            </th>
            <td>{sayVerdict(decision)}</td>
            <td>{harmless(decision.by)}</td>
            <td>{new Date(decision.on).toLocaleDateString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
