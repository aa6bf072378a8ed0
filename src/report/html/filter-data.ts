import type { Finding } from '../../model/finding.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

/** What the script of the page filters and sorts by. */
export function filterData(finding: Finding, { places, stands }: Edition): Markup {
  const { severity, rule, documents } = finding;
  const reports = documents.map((id) => places.report(id)).join(' ');
  return markup`data-severity="${severity}" data-rule="${rule}" data-state="${stands(finding) ? 'open' : 'passed'}" data-reports="${reports}"`;
}
