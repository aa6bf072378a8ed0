import type { Passage } from '../../model/passage.js';
import { counted } from '../counted.js';
import { cameFirst } from './came-first.js';
import { copyNetwork } from './copy-network.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { shortDay } from './short-day.js';

const mostRows = 60;

/** Who copied whom: reports whose text runs alike, as a drawing and as a table. */
export function copies(page: Edition): Markup | undefined {
  // What a report says twice is a finding, and no copy.
  const between = page.result.passages.filter(({ left, right }) => left !== right);
  const passages = between
    .toSorted((a, b) => b.coverage - a.coverage || b.pairs.length - a.pairs.length)
    .slice(0, mostRows);
  if (passages.length === 0) return undefined;
  const left = between.length - passages.length;
  const reports = new Set(passages.flatMap((passage) => [passage.left, passage.right])).size;
  const title = `${counted(passages.length, 'pair')} of reports ${passages.length === 1 ? 'shares' : 'share'} text, among ${counted(reports, 'report')}`;
  const isDated = passages.some((passage) => cameFirst(passage.left, passage.right, page) !== undefined);
  return markup`<section id="copies" aria-labelledby="copies-title">
<h2 id="copies-title">Who copied whom</h2>
<p>${title}. What two reports have in common word for word comes from one source, and confirms nothing. ${
    isDated
      ? 'An arrow points to the later report, where their dates tell which that is.'
      : 'Their dates do not tell which was first.'
  }</p>
<figure class="network">${copyNetwork(passages, title, page)}</figure>
<div class="scroll" tabindex="0" role="group" aria-label="Reports that share text"><table><caption class="sr-only">Reports that share text</caption>
<thead><tr><th scope="col">One report</th><th scope="col">The other</th><th scope="col" class="number">Sentences alike</th><th scope="col" class="number">Of the shorter report</th><th scope="col">Begins</th></tr></thead>
<tbody>${passages.map((passage) => row(passage, page))}</tbody></table></div>
${left > 0 && markup`<p class="quiet">${counted(left, 'more pair')} not shown here.</p>`}
</section>`;
}

function row(passage: Passage, page: Edition): Markup {
  const { pairs, coverage } = passage;
  const first = pairs[0]?.left;
  const text = page.report(passage.left)?.text ?? '';
  const begins = first && text.slice(first.start, first.end);
  return markup`<tr>${inTime(passage, page).map((id) => markup`<td>${linked(id)}${published(id)}</td>`)}<td class="number">${pairs.length}</td><td class="number">${Math.round(coverage * 100)}%</td><td>${begins !== undefined && markup`<q>${shortened(begins)}</q>`}</td></tr>`;

  function linked(id: string): Markup {
    const { has, to } = page.places;
    return has.report(id)
      ? markup`<a href="${to.report(id)}">${page.name(id)}</a>`
      : markup`${page.name(id)}`;
  }

  function published(id: string): string {
    const day = shortDay(page.report(id)?.meta.published);
    return day && !page.name(id).includes(day) ? ` (${day})` : '';
  }
}

/** Up to the end of a word. */
function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s\S*$/, '')} …`;
}

/** The order of the page is the order of publication. */
function inTime({ left, right }: Passage, { order }: Edition): [string, string] {
  return order(left) <= order(right) ? [left, right] : [right, left];
}
