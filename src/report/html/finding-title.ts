import type { FindingView } from '../../view/finding-view.js';
import { capital } from './capital.js';
import type { Edition } from './edition.js';

/** A headline for a finding: what clashes, in the words of the reports; else what its rule looks for. */
export function findingTitle(
  { stances, metric, rule, summary, proof }: FindingView,
  { view }: Edition,
): string {
  const said = [...new Set(stances.map(({ says }) => says).filter(Boolean))];
  const isConflict = rule.startsWith('conflict/') && said.length > 1;
  const thing = metric === undefined ? objectOf(stances) : view.metric(metric).title;
  if (isConflict && said.length <= 3) return `${capital(thing)}: ${said.join(' or ')}?`;
  if (proof && said.length === 1) return `“${said[0]}” must be ${proof.instead}`;
  return said.length === 1 && stances.length === 1 ? `${summary}: “${said[0]}”` : summary;
}

/** What the figure counts, as the report with the most to say of it puts it. */
function objectOf(stances: FindingView['stances']): string {
  const things = stances.flatMap(({ sides }) =>
    sides.flatMap(({ figures }) => figures[0]?.measures.split(/:| \(/)[0] ?? []),
  );
  return things.find((thing) => /^\p{L}/u.test(thing)) ?? 'The figure';
}
