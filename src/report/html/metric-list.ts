import { counted } from '../counted.js';
import type { Edition } from './edition.js';
import type { Leaf } from './leaf.js';
import { markup, type Markup } from './markup.js';

/** What the index of a split report leads to: a page for each metric that several reports tell of or a finding names. */
export function metricList(leaves: readonly Leaf[], { facts }: Edition): Markup | undefined {
  const own = leaves.filter((leaf) => leaf.facts.length > 0);
  if (own.length === 0) return undefined;
  const left = new Set(facts.map(({ metric }) => metric)).size - own.length;
  return markup`<section id="figures" aria-labelledby="figures-title">
<h2 id="figures-title">Figure by figure</h2>
<p>Each has a page: what every report says of it, and the findings about it.</p>
<ul class="listed">${own.map(
    ({ file, title, facts: [first, ...others], findings }) =>
      markup`<li><a href="${file}">${title}</a>${others.length === 0 && first?.scope && ` (${first.scope})`} <span class="quiet">${[
        counted(new Set([first!, ...others].flatMap(({ documents }) => documents)).size, 'report'),
        findings.length > 0 ? counted(findings.length, 'finding') : '',
      ]
        .filter(Boolean)
        .join(', ')}</span></li>`,
  )}</ul>
${left > 0 && markup`<p class="quiet">${counted(left, 'more thing')} without a page; other formats have all figures.</p>`}
</section>`;
}
