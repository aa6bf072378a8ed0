import type { DocumentMeta } from '../../model/document.js';
import type { Hint } from './hint.js';
import { jsonLdHints } from './json-ld-hints.js';

/** What a page has about its report, wherever it stands and however it was found. */
export interface PageFacts {
  /** What `<meta>` says, by its name or property in lower case; of two the first. */
  meta: ReadonlyMap<string, string>;
  /** Scripts of JSON-LD. */
  linkedData: readonly string[];
  canonical?: string | undefined;
  language?: string | undefined;
  /** The values of `<time>`, the most telling first. */
  times: readonly string[];
  headline?: string | undefined;
  /** The title of the window. */
  title?: string | undefined;
}

/** What the makers of pages call things, lower case, the most telling first. */
const metaNames: [keyof DocumentMeta, string[]][] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline']],
  [
    'publisher',
    [
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'publisher',
      'application-name',
    ],
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

/** What a page says about its report, the most trustworthy first: in JSON-LD, in meta tags, and where readers see it. */
export function pageHints(facts: PageFacts): Hint[] {
  return [...jsonLdHints(facts.linkedData), ...metaHints(facts), ...visibleHints(facts)];
}

function metaHints({ meta }: PageFacts): Hint[] {
  return metaNames.flatMap(([field, names]) =>
    names.flatMap((name) => {
      const value = meta.get(name);
      return value === undefined ? [] : [{ field, value, from: `meta ${name}` }];
    }),
  );
}

function visibleHints({ canonical, language, times, headline, title = '' }: PageFacts): Hint[] {
  const found: [keyof DocumentMeta, string | undefined, string][] = [
    ['url', canonical, 'the canonical link'],
    ['language', language, 'the page'],
    ...times.map((time): [keyof DocumentMeta, string, string] => ['published', time, 'the time on the page']),
    ['title', headline, 'the headline'],
    ...windowTitle(title),
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
