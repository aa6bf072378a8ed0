import type { Finding } from '../../model/finding.js';
import type { Edition } from './edition.js';
import { filterData } from './filter-data.js';
import { inPrint } from './in-print.js';
import { markup, type Markup } from './markup.js';

/** Of a message that names many reports, so much says what it is about. */
const mostCharacters = 90;

const words = { error: '▲ Error', warning: '◆ Warning', info: '○ Note' } as const;

/** A finding in a line or two, where there is no room for all that is known of it; linked to where there is more. */
export function findingRow(finding: Finding, number: number, page: Edition): Markup {
  const { id, message, severity } = finding;
  const told = inPrint(message, finding.documents, page);
  const said = told.length > mostCharacters ? `${told.slice(0, mostCharacters)} …` : told;
  const { finding: place, to, has } = page.places;
  const isHere = to.finding(id) === `#${place(id)}`;
  const linked = isHere || !has.finding(id) ? said : markup`<a href="${to.finding(id)}">${said}</a>`;
  return markup`<p class="finding brief" id="${place(id)}" ${filterData(finding, page)}>${number} ${words[severity]}: ${linked}</p>
`;
}
