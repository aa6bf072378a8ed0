import { markup, type Markup } from './markup.js';

/** A part of a page, to which the list on top of it leads. */
export interface PagePart {
  id: string;
  name: string;
  part: Markup | undefined;
}

/**
 * What a page shows, from top to bottom; parts that say nothing are left out.
 *
 * @param top what comes before the parts: the summary, or the way back
 */
export function pageBody(title: string, top: Markup, parts: readonly PagePart[]): Markup {
  const shown = parts.filter(({ part }) => part !== undefined && part.html !== '');
  const first = shown.find(({ id }) => id === 'findings') ?? shown[0];
  return markup`<a class="skip" href="#${first?.id}">To ${first?.id === 'findings' ? 'the findings' : first?.name}</a>
<header class="masthead"><p class="brand">Crossfoot <span>figures held against each other</span></p>
<h1>${title}</h1></header>
<nav aria-label="On this page"><ul>${shown.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${top}
${shown.map(({ part }) => part)}
</main>
<footer class="colophon"><p>A figure is a number with its unit, as a report states it. Reports are one source where one copies the other, says that it is made of it, or where they are of one publisher. What is proposed here is for a person to decide.</p></footer>`;
}
