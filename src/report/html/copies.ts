import type { Passage } from '../../model/passage.js';
import { counted } from '../counted.js';
import { copyNetwork } from './copy-network.js';
import { dayInWords } from './day-in-words.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

const mostRows = 60;

/** Who copied whom: reports whose text runs alike, as a drawing and as a table. */
export function copies(page: Edition): Markup | undefined {
  const passages = page.result.passages
    .toSorted((a, b) => b.coverage - a.coverage || b.pairs.length - a.pairs.length)
    .slice(0, mostRows);
  if (passages.length === 0) return undefined;
  const left = page.result.passages.length - passages.length;
  const reports = new Set(passages.flatMap((passage) => [passage.left, passage.right])).size;
  const title = `${counted(passages.length, 'pair')} of reports share text, among ${counted(reports, 'report')}`;
  return markup`<section id="copies" aria-labelledby="copies-title">
<h2 id="copies-title">Who copied whom</h2>
<p>${title}. What two reports have in common word for word comes from one source, and confirms nothing.</p>
<figure class="network">${copyNetwork(passages, title, page)}</figure>
<div class="scroll" tabindex="0" role="group" aria-label="Reports that share text"><table><caption class="sr-only">Reports that share text</caption>
<thead><tr><th scope="col">Earlier</th><th scope="col">Later</th><th scope="col" class="number">Sentences alike</th><th scope="col" class="number">Of the shorter report</th><th scope="col">Begins</th></tr></thead>
<tbody>${passages.map((passage) => row(passage, page))}</tbody></table></div>
${left > 0 && markup`<p class="quiet">${counted(left, 'more pair')} not shown here.</p>`}
</section>`;
}

function row(passage: Passage, page: Edition): Markup {
  const { pairs, coverage } = passage;
  const [earlier, later] = inTime(passage, page);
  const first = pairs[0]?.left;
  const text = page.result.documents.find(({ id }) => id === passage.left)?.text ?? '';
  return markup`<tr>${[earlier, later].map((id) => markup`<td><a href="#${page.places.report(id)}">${page.name(id)}</a>${published(id)}</td>`)}<td class="number">${pairs.length}</td><td class="number">${Math.round(coverage * 100)}%</td><td><q>${
    first ? text.slice(first.start, Math.min(first.end, first.start + 90)) : ''
  }${first && first.end - first.start > 90 && ' …'}</q></td></tr>`;

  function published(id: string): string {
    const day = dayInWords(page.result.documents.find((document) => document.id === id)?.meta.published);
    return day && !page.name(id).includes(day) ? `, ${day}` : '';
  }
}

/** The order of the page is the order of publication. */
function inTime({ left, right }: Passage, { order }: Edition): [string, string] {
  return order(left) <= order(right) ? [left, right] : [right, left];
}
