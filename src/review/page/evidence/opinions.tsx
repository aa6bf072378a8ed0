import type { FindingView } from '../../../view/finding-view.js';
import type { Decision } from '../../../model/decision.js';
import type { FindingPage } from '../../wire.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../verdict/say-verdict.js';

/** What each reviewer says of a disputed finding, in a column each. */
export function Opinions({ page: { view, votes = [] } }: { page: FindingPage }) {
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
              {wrongSides(view, decision).map((letter) => ` · ${letter} is wrong`)}
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

function wrongSides({ stances }: FindingView, { wrong = [] }: Decision): string[] {
  return stances
    .filter(({ sides }) => sides.some(({ figures }) => figures.some(({ claim }) => wrong.includes(claim))))
    .map(({ letter }) => letter);
}
