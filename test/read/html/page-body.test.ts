import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBody } from '../../../src/read/html/page-body.js';
import { incomingOf } from '../incoming/incoming-of.js';
import { toldOf } from '../incoming/told-of.js';

const lead = 'The ferry took 412 people to Gull Island on Sunday.';

const shown = (page: string): string[] => {
  const { text, blocks } = pageBody(page, 0);
  return blocks.map(
    ({ section, start, end }) => `${section}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
};

describe('blocks of a web page', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      `<h1>Ferry aground</h1><p>${lead}<p>It was dark.`,
      ['title: Ferry aground', `lead: ${lead}`, 'body: It was dark.'],
    ],
    [
      'words in bold are the same sentence',
      `<p>The <b>ferry</b> took <i>412</i> people.</p>`,
      ['lead: The ferry took 412 people.'],
    ],
    ['line breaks part', `<p>${lead}<br>It was dark.</p>`, [`lead: ${lead}`, 'body: It was dark.']],
    [
      'list items and table rows',
      `<p>${lead}</p><ul><li>12 boats<li>3 tugs</ul><table><tr><th>Port<th>Boats<tr><td>Gull Island<td>12</table>`,
      [`lead: ${lead}`, 'body: 12 boats', 'body: 3 tugs', 'body: Port| Boats', 'body: Gull Island| 12'],
    ],
    [
      'a term and what is said of it',
      `<p>${lead}</p><dl><dt>Boats lost</dt><dd>12</dd><dt>Piers:</dt><dd>3</dd></dl>`,
      [`lead: ${lead}`, 'body: Boats lost: 12', 'body: Piers: 3'],
    ],
    [
      'what is never shown',
      `<head><title>Ferry</title><style>p{top:12px}</style></head><p>${lead}</p><script>let a = 12 < 13</script><!-- 14 boats --><p hidden>15 boats sank on Monday.</p>`,
      [`lead: ${lead}`],
    ],
    [
      'menus and footers',
      `<nav><a>News</a> <a>Weather (3)</a></nav><p>${lead}</p><div role="banner">Subscribe for £9 a month.</div><footer>Reader 8 of 10</footer>`,
      [
        'boilerplate: News Weather (3)',
        `lead: ${lead}`,
        'boilerplate: Subscribe for £9 a month.',
        'boilerplate: Reader 8 of 10',
      ],
    ],
    [
      'what stands outside the article, its headline excepted',
      `<h1>Ferry aground</h1><article><p>${lead}</p></article><div>Most read: 12 gulls seen.</div>`,
      ['title: Ferry aground', `lead: ${lead}`, 'boilerplate: Most read: 12 gulls seen.'],
    ],
    [
      'captions',
      `<p>${lead}</p><figure><img><figcaption>The pier</figcaption></figure>`,
      [`lead: ${lead}`, 'caption: The pier'],
    ],
    [
      'character references',
      `<p>Repairs cost &pound;36 million &ndash; or 1&nbsp;240&#8239;000 kr, &ldquo;no less&rdquo;, Smith &amp; Sons said.</p>`,
      ['lead: Repairs cost £36 million – or 1 240 000 kr, “no less” , Smith & Sons said.'],
    ],
    [
      'tags that are never closed',
      `<div><p>${lead}<div><b>It was dark.`,
      [`lead: ${lead}`, 'body: It was dark.'],
    ],
    ['no tags at all', lead, [`lead: ${lead}`]],
  ])('%s', (_, page, expected) => {
    expect(shown(page)).toEqual(expected);
  });

  it('keeps every offset and line of any page', () => {
    const bit = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<td>',
      '<dt>',
      '</dt>',
      '<!--',
      '-->',
      '<script>',
      '</',
      '&pound;',
      '&#1',
      '&',
      '<',
      '>',
      '\n',
      '\r\n',
      ' ',
      '12',
      'boats',
      '"',
      '<a href="',
      '🚢',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        const page = bits.join('');
        const { text, blocks } = pageBody(page, 0);
        expect(text).toHaveLength(page.length);
        expect(text.replace(/[^\r\n]/g, '')).toBe(page.replace(/[^\r\n]/g, ''));
        for (const { start, end, sentences } of blocks)
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(start);
            expect(sentence.end).toBeLessThanOrEqual(end);
            expect(text.slice(sentence.start, sentence.end).trim()).toBe(
              text.slice(sentence.start, sentence.end),
            );
          }
      }),
    );
  });
});

/** What pages say of themselves, and what is made of it. */
const said: [where: string, page: string, meta: object][] = [
  [
    'in its head',
    `<html lang="en"><head><title>Ferry aground | Echo</title><meta property="og:title" content="Ferry aground">
       <meta property="og:site_name" content="Kestrel Bay Echo"><meta name="author" content="Nell Abara">
       <meta property="article:published_time" content="2025-11-15T22:10:00+01:00"><link rel="canonical" href="https://echo.example/1"></head>`,
    {
      title: 'Ferry aground',
      publisher: 'Kestrel Bay Echo',
      author: 'Nell Abara',
      published: '2025-11-15',
      url: 'https://echo.example/1',
      language: 'en',
    },
  ],
  [
    'in linked data',
    `<title>Ferry &amp; pier</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-11-16","author":[{"name":"A. Pell"},{"name":"B. Orr"}],"publisher":{"name":"Echo"}}]}</script>`,
    { title: 'Ferry & pier', published: '2025-11-16', author: 'A. Pell, B. Orr', publisher: 'Echo' },
  ],
  ['in a time of day', `<p><time datetime="2025-11-17">Monday</time></p>`, { published: '2025-11-17' }],
  ['in words that are no date', `<meta name="date" content="last week">`, {}],
  ['in linked data that is broken', `<script type="application/ld+json">{"datePublished":</script>`, {}],
  [
    'in the title of the window, with the site behind it',
    `<title>Ferry aground | Kestrel Bay Echo</title>`,
    { title: 'Ferry aground', publisher: 'Kestrel Bay Echo' },
  ],
  [
    'in linked data, before its tags',
    `<meta name="date" content="2025-11-20"><script type="application/ld+json">{"@type":"Article","datePublished":"2025-11-16T08:00:00Z"}</script>`,
    { published: '2025-11-16' },
  ],
];

describe('what a page says of itself', () => {
  it.each(said)('%s', (_, page, meta) => {
    expect(pageBody(`${page}<p>${lead}</p>`, 0).meta).toEqual(meta);
  });

  it.each(said)('%s, and no other where it is added', async (_, page, meta) => {
    expect(toldOf(await incomingOf(`${page}<p>${lead}</p>`))).toMatchObject(meta);
  });
});
