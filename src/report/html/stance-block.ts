import { counted } from '../counted.js';
import type { Stance } from '../../view/finding-view.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { sideCard } from './side-card.js';

/** Of places that say the same, so many are shown at once; and of the others as many as anybody would read. */
const shownAtOnce = 1;
const mostSides = 12;

/**
 * All that say the same: the figure, how many independent sources stand behind it, and where they say it; of reports as
 * a whole, who they are.
 *
 * @param isOneOfSeveral whether it has a letter, to be told from others by
 */
export function stanceBlock(
  { letter, says, independentSources, sides }: Stance,
  page: Edition,
  isOneOfSeveral: boolean,
): Markup {
  const first = sides.slice(0, shownAtOnce);
  const more = sides.slice(shownAtOnce, mostSides);
  const left = sides.length - first.length - more.length;
  const named = [...new Set(sides.map(({ document }) => page.name(document)))];
  const who = `${named.slice(0, 6).join('; ')}${named.length > 6 ? ` and ${named.length - 6} more` : ''}`;
  const sources = counted(independentSources, 'independent source');
  const isCounted = says !== '' && (isOneOfSeveral || named.length > 1);
  const heading = markup`<p class="says">${isOneOfSeveral && markup`<span class="letter">${letter.toUpperCase()}</span> `}${says && markup`<b class="figure">${says}</b>`}
${isCounted && markup`<span class="quiet">${sources}${named.length > 1 && `: ${who}`}</span>`}</p>`;
  return markup`<div role="group" class="stance stance-${letter === 'a' ? 'a' : letter === 'b' ? 'b' : 'c'}" aria-label="${
    says ? `Those who say ${says}` : who
  }">
${says !== '' || isOneOfSeveral ? heading : undefined}
${first.map((side) => sideCard(side, page))}
${
  more.length > 0 &&
  markup`<details><summary>${counted(more.length, 'more place')} that ${more.length === 1 ? 'says' : 'say'} the same</summary>
${more.map((side) => sideCard(side, page))}
${left > 0 && markup`<p class="quiet">And ${counted(left, 'more place')} not shown here.</p>`}
</details>`
}
</div>`;
}
