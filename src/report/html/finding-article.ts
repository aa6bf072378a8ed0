import type { Cause, Finding } from '../../model/finding.js';
import type { FindingView, ProofView } from '../../view/finding-view.js';
import { proofLabel } from '../proof-label.js';
import { whyItMatters } from '../why-it-matters.js';
import { decisionLine } from './decision-line.js';
import type { Edition } from './edition.js';
import { filterData } from './filter-data.js';
import { findingTitle } from './finding-title.js';
import { inPrint } from './in-print.js';
import { markup, type Markup } from './markup.js';
import { severityTag } from './severity-tag.js';
import { stanceBlock } from './stance-block.js';
import { waterfall } from './waterfall.js';
import { wordDiff } from './word-diff.js';

const causes: Record<Cause, string> = {
  scale: 'A slip in size: zeros, a decimal point or a scale word.',
  transposition: 'Two digits changed places.',
  digit: 'One digit is wrong, missing or added.',
  rounding: 'One figure was rounded.',
  update: 'No error, most likely: a later report supersedes an earlier one.',
  unit: 'The unit or the currency was mixed up.',
  translation: 'Lost in translation.',
  unknown: 'Not known.',
};

/** Places of a finding that are shown one beside the other; what else there is comes below. */
const mostStances = 8;

/** All about one finding, so that it can be understood without anything else. */
export function findingArticle(finding: Finding, number: number, page: Edition): Markup {
  const shown = page.view.finding(finding);
  const { stances, diff, proof, weights, why, message } = shown;
  const left = stances.length - mostStances;
  return markup`<article class="finding" id="${page.places.finding(finding.id)}" ${filterData(finding, page)}>
<header><p class="kicker"><span class="counter">${number}</span> ${severityTag(finding.severity)} <span class="quiet">${inPrint(shown.summary, [], page)}</span></p>
<h3>${findingTitle(shown, page)}</h3>
<p class="message">${inPrint(message, finding.documents, page)}</p></header>
<div class="stances">${stances.slice(0, mostStances).map((stance) => stanceBlock(stance, page, stances.length > 1))}</div>
${left > 0 && markup`<p class="quiet">And ${left} more, not shown here.</p>`}
${diff && wordDiff(diff, isToldTwice(shown) ? ['one place', 'the other'] : ['A', 'B'])}
${proof && proofBox(proof, finding, page)}
<div class="judgement">
${shown.cause && markup`<p><span class="label">Likeliest cause</span> ${causes[shown.cause]}</p>`}
${why && markup`<p><span class="label">Why it matters</span> ${inPrint(whyItMatters(why, shown), [], page)}</p>`}
${decisionLine(finding, shown, page)}
</div>
${weights.length > 0 && markup`<details class="evidence"><summary>Why these are taken to be about one thing</summary>${waterfall(weights)}</details>`}
${factLinks(shown, page)}
</article>`;
}

function proofBox({ text, instead, strength }: ProofView, { documents }: Finding, page: Edition): Markup {
  const label = markup`<span class="label">${proofLabel(text)}</span>`;
  if (proofLabel(text) !== 'Proof')
    return markup`<p class="proof">${label} <b class="figure">${instead}</b> <span class="quiet">${inPrint(text, documents, page)}</span></p>`;
  return markup`<p class="proof">${label} <b class="figure">${text}</b> <span class="quiet">with ${instead}${
    strength && `; ${strength}`
  }</span></p>`;
}

/** Where the two places laid side by side stand under one letter. */
function isToldTwice({ rule, stances }: FindingView): boolean {
  return rule.startsWith('duplicate/') && (stances[0]?.sides.length ?? 0) > 1;
}

/** The plots that show its figures, and the names by which the tool knows it. */
function factLinks({ id, rule }: FindingView, { factsNaming, places }: Edition): Markup {
  const plots = factsNaming(id)
    .filter((fact) => places.has.plot(fact.id))
    .slice(0, 4);
  return markup`<footer class="quiet">${plots.map(
    ({ id: plot, title }) => markup`<a href="${places.to.plot(plot)}">All that is said of ${title}</a> `,
  )}<code>${rule}</code> <code>${id}</code></footer>`;
}
