import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import type { CheckResult } from '../../src/model/check-result.js';
import { checkPaths } from '../../src/pipeline.js';
import { splitHtml } from '../../src/report/split-html.js';
import { manyFindings } from '../bench/report/many-findings.js';

const ids = (page: string) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
const links = (page: string) => [...page.matchAll(/ href="([^"]+)"/g)].map(([, link = '']) => link);

/** Links of pages that lead nowhere. */
function broken(pages: ReadonlyMap<string, string>): string[] {
  const places = new Map([...pages].map(([file, page]) => [file, new Set(ids(page))]));
  return [...pages].flatMap(([file, page]) =>
    links(page).filter((link) => {
      const [target = '', id] = link.split('#');
      const there = places.get(target || file);
      return !there || (id !== undefined && !there.has(id));
    }),
  );
}

const corpus = (name: string) => checkPaths([`corpus/${name}`], { rules, glossaryFolder: 'rules/glossary' });

describe.each<[string, () => Promise<CheckResult>]>([
  ['the flood', () => corpus('flood')],
  ['the fraud cases', () => corpus('telecom-fraud')],
  ['2,000 findings', () => manyFindings(10, 2_000)],
])('a split report of %s', (_, checked) => {
  let result: CheckResult;
  let pages: Map<string, string>;
  beforeAll(async () => {
    result = await checked();
    pages = new Map(splitHtml(result, { title: 'Split' }));
  });

  it('has no link that leads nowhere, and no name twice in a page', () => {
    expect(broken(pages)).toEqual([]);
    for (const page of pages.values()) expect(new Set(ids(page)).size).toBe(ids(page).length);
  });

  it('tells each finding on one page, and leads there from the index', () => {
    const index = pages.get('index.html') ?? '';
    const own = [...pages].filter(([file]) => file !== 'index.html');
    const told = own.flatMap(([file, page]) =>
      ids(page)
        .filter((id) => id.startsWith('finding-'))
        .map((id) => `${file}#${id}`),
    );
    expect(told).toHaveLength(result.findings.length);
    const led = new Set(links(index));
    expect(told.filter((place) => !led.has(place))).toEqual([]);
  });

  it('has the same bytes each time, and no page over 5 MB', () => {
    expect([...splitHtml(result, { title: 'Split' })]).toEqual([...pages]);
    for (const page of pages.values()) expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  });
});

it('goes on where a page has no room for all findings of a metric', async () => {
  const pages = new Map(splitHtml(await manyFindings(10, 2_000), { title: 'Split' }));
  const next = [...pages.keys()].find((file) => file.endsWith('-page-2.html')) ?? '';
  expect(links(pages.get(next.replace('-page-2', '')) ?? '')).toContain(next);
});
