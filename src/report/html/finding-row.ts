import type { Finding } from '../../model/finding.js';
import type { Edition } from './edition.js';
import { filterData } from './filter-data.js';
import { markup, type Markup } from './markup.js';
import { severityTag } from './severity-tag.js';

/** Of a message that names many reports, so much says what it is about. */
const mostCharacters = 200;

/** A finding in two lines, where there is no room for all that is known of it. */
export function findingRow(finding: Finding, number: number, page: Edition): Markup {
  const { id, message, severity, suggestion } = finding;
  const said = message.length > mostCharacters ? `${message.slice(0, mostCharacters)} …` : message;
  return markup`<article class="finding brief" id="${page.places.finding(id)}" ${filterData(finding, page)}><p><span class="counter">${number}</span> ${severityTag(
    severity,
  )} ${said}${suggestion && ` Proof: ${suggestion.proof.slice(0, mostCharacters)}`}</p></article>
`;
}
