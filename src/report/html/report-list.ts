import { counted } from '../counted.js';
import { dayInWords } from '../day-in-words.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';
import { shortDay } from './short-day.js';

/** All reports by name, each with a link to its page where there was room for one. */
export function reportList({ reports, places, name }: Edition): Markup {
  const listed = reports.filter(({ id }) => places.has.report(id));
  const left = reports.length - listed.length;
  const unprinted = listed.filter(({ id }) => !places.has.text(id)).length;
  return markup`<section id="reports" aria-labelledby="reports-title">
<h2 id="reports-title">The reports</h2>
<ul class="listed">${listed.map(({ id, meta }) => {
    const day = dayInWords(meta.published);
    const about = [day !== '' && !name(id).includes(shortDay(meta.published)) && day, id !== name(id) && id]
      .filter(Boolean)
      .join(' · ');
    return places.has.text(id)
      ? markup`<li><a href="${places.to.report(id)}">${name(id)}</a> <span class="quiet">${about}</span></li>`
      : markup`<li id="${places.report(id)}">${name(id)} <span class="quiet">${about}</span></li>`;
  })}</ul>
${unprinted > 0 && markup`<p class="quiet">${counted(unprinted, 'report')} without a link: too long to print.</p>`}
${left > 0 && markup`<p class="quiet">And ${counted(left, 'more report')}.</p>`}
</section>`;
}
