import type { ShownDecision } from '../../wire.js';
import { harmless } from '../text/harmless.js';
import { sayVerdict } from '../../verdict/say-verdict.js';

/** What was decided before, the latest first. */
export function History({ decisions }: { decisions: readonly ShownDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">Decided before</h2>
      <ol>
        {decisions.toReversed().map((decision) => (
          <li key={`${decision.by} ${decision.on}`}>
            <b>{decision.undoes === undefined ? sayVerdict(decision) : 'Taken back'}</b> by{' '}
            {harmless(decision.by)},{' '}
            <time dateTime={decision.on}>{new Date(decision.on).toLocaleString('en-GB')}</time>
            {decision.flagged && ' · ⚑ flagged'}
            {decision.settles && ' · settles it'}
            {decision.repair && ` · repair accepted: ${harmless(decision.repair.instead)}`}
            {decision.note && <q>{harmless(decision.note)}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
