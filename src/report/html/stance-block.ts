import { counted } from '../counted.js';
import type { Stance } from '../../view/finding-view.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { sideCard } from './side-card.js';

/** Of places that say the same, so many are shown at once; and of the others as many as anybody would read. */
const shownAtOnce = 1;
const mostSides = 12;

/** All that say the same: the figure, how many independent sources stand behind it, and where they say it. */
export function stanceBlock({ letter, says, independentSources, sides }: Stance, page: Edition): Markup {
  const first = sides.slice(0, shownAtOnce);
  const more = sides.slice(shownAtOnce, mostSides);
  const left = sides.length - first.length - more.length;
  const named = [...new Set(sides.map(({ document }) => page.name(document)))];
  return markup`<section class="stance stance-${letter === 'a' ? 'a' : letter === 'b' ? 'b' : 'c'}" aria-label="${
    says ? `Those who say ${says}` : `Report ${letter.toUpperCase()}`
  }">
<p class="says"><span class="letter">${letter.toUpperCase()}</span> ${says && markup`<b class="figure">${says}</b>`}
<span class="quiet">${counted(independentSources, 'independent source')}${
    named.length > 1 &&
    `: ${named.slice(0, 6).join('; ')}${named.length > 6 ? ` and ${named.length - 6} more` : ''}`
  }</span></p>
${first.map((side) => sideCard(side, page))}
${
  more.length > 0 &&
  markup`<details><summary>${counted(more.length, 'more place')} that ${more.length === 1 ? 'says' : 'say'} the same</summary>
${more.map((side) => sideCard(side, page))}
${left > 0 && markup`<p class="quiet">And ${counted(left, 'more place')} not shown here.</p>`}
</details>`
}
</section>`;
}
