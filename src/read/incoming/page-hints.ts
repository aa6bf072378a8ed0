import type { DocumentMeta } from '../../model/document.js';
import type { Hint } from './incoming.js';
import { jsonLdHints } from './json-ld-hints.js';
import type { PageElement } from './page-node.js';

/** What the makers of pages call things, lower case, the most telling first. */
const metaNames: [keyof DocumentMeta, string[]][] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline']],
  [
    'publisher',
    ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name'],
  ],
  ['author', ['author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author', 'sailthru.author']],
  [
    'published',
    [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'date',
    ],
  ],
  ['url', ['og:url']],
  ['language', ['content-language', 'dc.language', 'og:locale']],
];

/** What a page says about its report, in JSON-LD, in meta tags, and where readers see it. */
export function pageHints(page: PageElement): Hint[] {
  return [...jsonLdHints(page), ...metaHints(page), ...visibleHints(page)];
}

function metaHints(page: PageElement): Hint[] {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const key = name?.toLowerCase();
    if (key !== undefined && !contents.has(key)) contents.set(key, meta.getAttribute('content') ?? '');
  }
  return metaNames.flatMap(([field, names]) =>
    names.flatMap((name) => {
      const value = contents.get(name);
      return value === undefined ? [] : [{ field, value, from: `meta ${name}` }];
    }),
  );
}

function visibleHints(page: PageElement): Hint[] {
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
  const text = (selector: string) => page.querySelector(selector)?.textContent;
  const times = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'time'];
  const found: [keyof DocumentMeta, string | null | undefined, string][] = [
    ['url', attribute('link[rel="canonical"]', 'href'), 'the canonical link'],
    ['language', attribute('html', 'lang') ?? attribute('[lang]', 'lang'), 'the page'],
    ...times.map((selector): [keyof DocumentMeta, string | null | undefined, string] => [
      'published',
      attribute(selector, 'datetime'),
      'the time on the page',
    ]),
    ['title', text('article h1') ?? text('h1'), 'the headline'],
    ...windowTitle(text('title') ?? ''),
  ];
  return found.flatMap(([field, value, from]) => (value ? [{ field, value, from }] : []));
}

/** "Ferry runs aground | Kestrel Bay Gazette": the headline, and behind the last sign that parts them the site. */
function windowTitle(written: string): [keyof DocumentMeta, string, string][] {
  const from = 'the title of the window';
  const [, title, site] = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/s.exec(written.slice(0, 500)) ?? [];
  if (title === undefined || site === undefined) return [['title', written, from]];
  return [
    ['title', title, from],
    ['publisher', site, from],
  ];
}
