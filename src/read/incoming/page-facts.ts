import type { PageFacts } from '../hints/page-hints.js';
import type { PageElement } from './page-node.js';

const times = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'time'];

/** What the elements of a page say about its report. */
export function pageFacts(page: PageElement): PageFacts {
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? undefined;
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? undefined;
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return {
    meta: metaOf(page),
    linkedData: scripts.map(({ textContent }) => textContent ?? ''),
    canonical: attribute('link[rel="canonical"]', 'href'),
    language: attribute('html', 'lang') ?? attribute('[lang]', 'lang'),
    times: times.flatMap((selector) => attribute(selector, 'datetime') ?? []),
    headline: text('article h1') ?? text('h1'),
    title: text('title'),
  };
}

function metaOf(page: PageElement): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const key = name?.toLowerCase();
    if (key !== undefined && !contents.has(key)) contents.set(key, meta.getAttribute('content') ?? '');
  }
  return contents;
}
