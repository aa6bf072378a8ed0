import { addressHints } from './address-hints.js';
import { cleanHints } from '../hints/clean-hints.js';
import { pageHints } from '../hints/page-hints.js';
import type { Hint } from '../hints/hint.js';
import type { Incoming } from './incoming.js';
import { pageFacts } from './page-facts.js';
import { pageMarkdown } from './page-markdown.js';
import type { PageElement } from './page-node.js';
import { textHints } from './text-hints.js';

/** More than an article has with all its menus; telling them apart would take minutes. */
const mostElements = 50_000;

/** What is around an article, on the pages that Readability makes nothing of. */
const around = 'nav, header, footer, aside, form, dialog, [hidden], [aria-hidden="true"]';

/**
 * The report on a web page, without its menus, boxes and scripts. Nothing on the page is run or fetched.
 *
 * What is the article is found by Mozilla's Readability, which grew out of C. Kohlschütter et al., "Boilerplate
 * Detection using Shallow Text Features", 2010, and the like.
 *
 * @throws Error with code `ERR_MODULE_NOT_FOUND` where the libraries that read pages are not installed
 */
export async function webPage(html: string): Promise<Incoming | { refusal: string }> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const parse = (source: string) => (parseHTML(source) as unknown as { document: PageElement }).document;
  // The parser adds none of the elements that a page may leave out.
  const isWhole = /<body[\s>]/i.test(html) && parse(html).querySelector('html > body') !== null;
  const open = () => parse(isWhole ? html : whole(html));
  const page = open();
  const elements = [...page.querySelectorAll('*')].length;
  if (elements > mostElements) {
    return { refusal: `has ${elements} elements; a page with one report has less than ${mostElements}` };
  }
  const told = [...savedFrom(html), ...pageHints(pageFacts(page))];
  // Changes the page that it is given.
  const article = new Readability(page, {
    serializer: (node) => node as PageElement | null,
  }).parse();
  const text = (article?.content && pageMarkdown(article.content)) || pageMarkdown(withoutFrame(open()));
  if (text === '') return { refusal: 'has no text, or only what its scripts would fetch' };
  const hints = cleanHints([...told, ...articleHints(article)]);
  const address = hints.find(({ field }) => field === 'url')?.value;
  const body = underHeadline(text, hints.find(({ field }) => field === 'title')?.value);
  const further = [...textHints(body, 'markdown'), ...(address === undefined ? [] : addressHints(address))];
  return { body, format: 'markdown', hints: [...hints, ...cleanHints(further)], warnings: [] };
}

function whole(html: string): string {
  const [, language] = /<html\s[^>]*?\blang=["']?([\w-]+)/i.exec(html.slice(0, 2000)) ?? [];
  const inside = html.replace(/<!doctype[^>]*>|<\/?(?:html|body)[^>]*>/gi, '');
  return `<!doctype html><html${language ? ` lang="${language}"` : ''}><body>${inside}</body></html>`;
}

function withoutFrame(page: PageElement): PageElement {
  for (const element of page.querySelectorAll(around)) element.remove();
  return page.querySelector('body') ?? page;
}

/** Browsers write the address above a page that they save. */
function savedFrom(html: string): Hint[] {
  const [, value] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000)) ?? [];
  return value === undefined ? [] : [{ field: 'url', value, from: 'the saved page' }];
}

function articleHints(
  article: { title?: string | null | undefined; byline?: string | null | undefined } | null,
): Hint[] {
  const byline = article?.byline?.replace(/^\s*by\s+/i, '');
  return [
    ...(article?.title ? [{ field: 'title' as const, value: article.title, from: 'the page' }] : []),
    ...(byline ? [{ field: 'author' as const, value: byline, from: 'the byline' }] : []),
  ];
}

/** A headline is checked against its report, so it stands above it, and once. */
function underHeadline(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  const words = (line: string) =>
    line
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ');
  const [first = ''] = text.split('\n', 1);
  const rest = words(first) === words(title) ? text.slice(first.length).trimStart() : text;
  return `# ${title}\n\n${rest}`;
}
