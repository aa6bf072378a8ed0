import type { VerdictCounts } from '../../wire.js';
import { sayVerdict } from '../../verdict/say-verdict.js';

/** How often each verdict was given, as bars with their numbers. */
export function VerdictTotals({ verdicts }: { verdicts: VerdictCounts }) {
  const entries = Object.entries(verdicts) as [keyof VerdictCounts, number][];
  const most = Math.max(1, ...entries.map(([, count]) => count));
  return (
    <table class="chart totals">
      <caption class="unseen">Verdicts</caption>
      <tbody>
        {entries.map(([verdict, count]) => (
          <tr key={verdict}>
            <th scope="row">{sayVerdict({ verdict })}</th>
            <td class="number">{count.toLocaleString('en')}</td>
            <td class="chart-cell">
              <svg width="100%" height="14" aria-hidden="true">
                <rect class="bar-for" x="0" y="2" height="10" width={`${(count / most) * 100}%`} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
