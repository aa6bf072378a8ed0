import { describe, expect, it } from 'vitest';
import { incomingOf } from './incoming-of.js';
import { madePage } from './made-page.js';
import { toldOf } from './told-of.js';

const prose =
  'The Kestrel Bay ferry carried 48,210 passengers in 2030, the harbour office said on Monday, more than ever before.';

describe('what is told of a report', () => {
  const ld = (entry: unknown) => `<script type="application/ld+json">${JSON.stringify(entry)}</script>`;

  it.each([
    [
      'meta tags',
      '<meta property="og:title" content="A record"><meta property="og:site_name" content="Bay Echo">',
      { title: 'A record', publisher: 'Bay Echo' },
    ],
    [
      'its time of publication',
      '<meta property="article:published_time" content="2031-01-14T08:00:00Z">',
      { published: '2031-01-14' },
    ],
    [
      'JSON-LD',
      ld({
        '@type': 'NewsArticle',
        headline: 'A record',
        datePublished: '2031-01-14',
        author: [{ name: 'Ana Pell' }, { name: 'Tom Quay' }],
      }),
      { title: 'A record', published: '2031-01-14', author: 'Ana Pell, Tom Quay' },
    ],
    [
      'entries that refer to each other',
      ld({
        '@graph': [
          { '@type': ['ReportageNewsArticle'], publisher: { '@id': '#echo' } },
          { '@id': '#echo', name: 'Bay Echo' },
        ],
      }),
      { publisher: 'Bay Echo' },
    ],
    [
      'the title of the window',
      '<title>A record year - Bay Echo</title>',
      { title: 'A record year', publisher: 'Bay Echo' },
    ],
    [
      'its address',
      '<link rel="canonical" href="https://www.bay-echo.example/2031/01/14/record">',
      {
        url: 'https://www.bay-echo.example/2031/01/14/record',
        published: '2031-01-14',
        publisher: 'bay-echo.example',
      },
    ],
  ])('%s', async (_, head, fields) => {
    expect(toldOf(await incomingOf(madePage(`<p>${prose}</p>`, head)))).toMatchObject(fields);
  });

  it.each([
    ['a script that is no JSON', ld('x').replace('"x"', '{"@type": NewsArticle')],
    ['another kind of entry', ld({ '@type': 'WebSite', headline: 'Bay Echo', datePublished: '2031-01-14' })],
    ['a date that is none', '<meta name="date" content="soon">'],
    ['an address that would run', '<link rel="canonical" href="javascript:alert(1)">'],
    ['a headline longer than any', `<meta property="og:title" content="${'boat '.repeat(100)}">`],
  ])('nothing by %s', async (_, head) => {
    expect((await incomingOf(madePage(`<p>${prose}</p>`, head))).hints).toEqual([]);
  });

  it.each([
    ['the byline', 'By Ana Pell, Harbour Correspondent\n\n', { author: 'Ana Pell' }],
    [
      'several authors',
      'By Ana Pell, Tom Quay and Ida de Wit\n\n',
      { author: 'Ana Pell, Tom Quay and Ida de Wit' },
    ],
    [
      'a byline with a date',
      'By Ana Pell, 14 January 2031\n\n',
      { author: 'Ana Pell', published: '2031-01-14' },
    ],
    [
      'its outlet and day below the headline',
      '# Ferry full\n\nCoastal Wire, 14 January 2031\n\n',
      { title: 'Ferry full', publisher: 'Coastal Wire', published: '2031-01-14' },
    ],
    [
      'a place and day below the headline',
      '# Ferry full\n\n*Port Merrow | January 14, 2031*\n\n',
      { title: 'Ferry full', published: '2031-01-14' },
    ],
    ['a date alone', 'Tuesday, January 14, 2031\n\n', { published: '2031-01-14' }],
    [
      'a labelled date',
      'Last updated: 14.1.2031\n\n'.replace('14.1.2031', '14 Jan 2031'),
      { published: '2031-01-14' },
    ],
    [
      'a Chinese date and source',
      '发布时间：2031年1月14日\n来源：海湾日报\n\n',
      { published: '2031-01-14', publisher: '海湾日报' },
    ],
    ['a dateline', 'KESTREL BAY, 14 January 2031 - ', { published: '2031-01-14' }],
    [
      'a dateline under a headline',
      'A record year\n\nKESTREL BAY, Jan. 14, 2031 (Bay Wire) — ',
      { title: 'A record year', published: '2031-01-14' },
    ],
    ['a dateline on a line of its own', 'KESTREL BAY, 14 January 2031 -\n\n', { published: '2031-01-14' }],
    [
      'a day at the end of the first line',
      'Harbour bulletin No. 12, 14 January 2031\n\n',
      { title: 'Harbour bulletin No. 12, 14 January 2031', published: '2031-01-14' },
    ],
    [
      'a day behind what was written',
      'Minutes of the harbour board (14 January 2031)\n\n',
      { title: 'Minutes of the harbour board (14 January 2031)', published: '2031-01-14' },
    ],
    [
      'a headline, and not its day, which may be that of what happened',
      'Ferry runs aground off Skerry Point, 14 January 2031\n\n',
      { title: 'Ferry runs aground off Skerry Point, 14 January 2031' },
    ],
    ['the source', '(Source: Bay Echo)\n\n', { publisher: 'Bay Echo' }],
    ['the first line', 'A record year\n\n', { title: 'A record year' }],
  ])('by %s of a text', async (_, head, fields) => {
    expect(toldOf(await incomingOf(head + prose, 'wire.txt'))).toEqual(fields);
  });

  it.each([
    ['a date in a sentence', 'It opened on 14 January 2031.'],
    ['a month', 'January 2031'],
    ['a day in capitals of no place', 'THE PIER, opened on 14 January 2031 - and closed since.'],
    ['a day below the first line', 'The harbour office, 14 January 2031'],
    ['a sentence that begins as a byline does', 'By Monday the harbour had 12 boats more than before.'],
  ])('not by %s', async (_, line) => {
    expect((await incomingOf(`${prose}\n\n${line}\n\n${prose}`, 'wire.txt')).hints).toEqual([]);
  });

  it('by the name of its file', async () => {
    expect(toldOf(await incomingOf(prose, '2031-01-14-ferry.txt'))).toEqual({ published: '2031-01-14' });
    expect(toldOf(await incomingOf(prose, 'order-120310141.txt'))).toEqual({});
  });

  it('by its own front matter first', async () => {
    const text = `---\ntitle: Own\npublished: 2031-01-15\ndesk: harbour\n---\n\nBy Ana Pell\n\n${prose}\n`;
    const read = await incomingOf(text, '2031-01-14-ferry.md');
    expect(toldOf(read)).toEqual({ title: 'Own', published: '2031-01-15', author: 'Ana Pell' });
    expect(read.frontMatter).toContain('desk: harbour');
    expect(read.body).toBe(`By Ana Pell\n\n${prose}`);
  });
});
