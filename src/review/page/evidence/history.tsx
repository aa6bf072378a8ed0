import type { ShownDecision } from '../../wire.js';
import { DecisionLine } from './decision-line.js';

/** What was decided before, the latest first; the audit trail of a finding. */
export function History({ decisions }: { decisions: readonly ShownDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">All that was decided</h2>
      <ol>
        {decisions.toReversed().map((decision) => (
          <li key={`${decision.by} ${decision.on}`}>
            <DecisionLine decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  );
}
