import type { FindingPage } from '../../wire.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../../verdict/say-verdict.js';

/** What each reviewer says of a disputed finding, in a column each. */
export function Opinions({ page: { votes = [] } }: { page: FindingPage }) {
  if (votes.length < 2) return null;
  return (
    <section class="opinions" aria-labelledby="opinions-title">
      <h2 id="opinions-title">What reviewers say</h2>
      <div>
        {votes.map((decision) => (
          <section key={decision.by} aria-label={`What ${harmless(decision.by)} says`}>
            <h3>
              <bdi>{harmless(decision.by)}</bdi>
            </h3>
            <p>
              <b>{sayVerdict(decision)}</b>
              {decision.flagged && ' · ⚑ flagged'}
            </p>
            {decision.note && <q>{harmless(decision.note)}</q>}
            <time dateTime={decision.on}>{new Date(decision.on).toLocaleString('en-GB')}</time>
          </section>
        ))}
      </div>
    </section>
  );
}
