import type { Summary } from '../../wire.js';
import { percent } from '../text/percent.js';

/** What came of each rule; precision is the share of real discrepancies among what was decided either way. */
export function RuleTable({ rules }: { rules: Summary['byRule'] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Findings</th>
          <th scope="col">Real</th>
          <th scope="col">None</th>
          <th scope="col">Can't tell</th>
          <th scope="col">Precision</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, findings, verdicts, precision }) => (
          <tr key={rule}>
            <th scope="row">{rule}</th>
            <td>{findings.toLocaleString('en')}</td>
            <td>{(verdicts.confirmed + verdicts.fixed).toLocaleString('en')}</td>
            <td>{verdicts.dismissed.toLocaleString('en')}</td>
            <td>{verdicts.unsure.toLocaleString('en')}</td>
            <td>{percent(precision)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
