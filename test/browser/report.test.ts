import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.js';
import { splitHtml } from '../../src/report/split-html.js';
import { manyFindings } from '../bench/report/many-findings.js';
import { hostileResult } from '../report/hostile-result.js';
import { hostileTexts } from '../report/hostile-texts.js';
import { resultOf } from '../report/result-of.js';
import { launchBrowser } from './launch-browser.js';

const reports = new URL('../../reports/', import.meta.url);
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page as a file, as a desk would; what it complains of, or asks the network for, is an error. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(error.message));
  page.on('console', (message) => expect.fail(message.text()));
  page.on('request', (request) => expect(request.url()).toMatch(/^file:/));
  await page.goto(address);
  return page;
}

/** How many pixels the page is wider than its window. */
const overhang = 'document.documentElement.scrollWidth - innerWidth';
const flood = new URL('flood.html', reports).href;

function written(name: string, page: string): string {
  const path = join(folder, name);
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}

/** Rules of axe that a page breaks, with where. */
async function offences(page: Page): Promise<string[]> {
  // The page's own policy lets no other script in; the protocol of the browser does.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

describe.each(['flood', 'telecom-fraud'])('the report of %s', (name) => {
  const address = new URL(`${name}.html`, reports).href;

  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 700 } }],
    ['dark and narrow', { colorScheme: 'dark', viewport: { width: 360, height: 700 } }],
  ])('has nothing that axe objects to, %s', async (_, options) => {
    const page = await open(address, options);
    expect(await offences(page)).toEqual([]);
    expect(await page.evaluate<number>(overhang)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('has all there is without scripts, and each of its links goes somewhere', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    const ids = await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
    expect(new Set(ids).size).toBe(ids.length);
    const links = await page.evaluate<string[]>(
      "[...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))",
    );
    expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
    expect(await page.locator('.finding').count()).toBeGreaterThan(10);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    // Each figure that is quoted, in a finding or in a table, leads to the same figure in its report.
    const told = await page.evaluate<[string, string | undefined][]>(
      `[...document.querySelectorAll('.finding blockquote a, .matrix td a, .data td a[href*="figure"]')].map((link) =>
        [link.textContent, document.getElementById(link.getAttribute('href').slice(1))?.textContent])`,
    );
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter(([figure, place]) => !place?.replace(/\s+/g, ' ').includes(figure))).toEqual([]);
    expect(await page.locator('.finding blockquote mark.figure:not(a mark)').count()).toBe(0);
    await page.context().close();
  });
});

it('prints without what only a screen can do, and on white', async () => {
  const page = await open(flood, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
  await page.context().close();
});

it('prints what is folded away on a screen, with scripts and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(flood, { javaScriptEnabled });
    expect(await page.locator('.evidence table').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.evidence table').first().isVisible()).toBe(true);
    expect(await page.locator('.stance details .side').first().isVisible()).toBe(true);
    await page.context().close();
  }
});

it('has room for text of twice the size', async () => {
  const page = await open(flood);
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await page.evaluate<number>(overhang)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('filters, sorts and searches, and keeps that in the address', async () => {
  const page = await open(flood);
  const shown = page.locator('#shown');
  const all = await page.locator('.finding').count();
  expect(await shown.textContent()).toBe(`All ${all} findings`);
  await page.getByLabel('Severity', { exact: true }).selectOption('error');
  const errors = await page.locator('.finding').filter({ hasText: '▲ Error' }).count();
  expect(errors).toBeLessThan(all);
  expect(await shown.textContent()).toBe(`${errors} of ${all} findings`);
  await page.keyboard.press('/');
  await page.keyboard.type('1,420');
  expect(await shown.textContent()).toBe(`1 of ${all} findings`);
  await page.getByLabel('Sort', { exact: true }).selectOption('kind');
  expect(new URL(page.url()).search).toBe('?q=1%2C420&severity=error&sort=kind');
  await page.reload();
  expect(await shown.textContent()).toBe(`1 of ${all} findings`);
  expect(await page.locator('.finding:not([hidden]) h3').textContent()).toContain('1,420 or 1,315 or 1,240?');
  await page.getByRole('button', { name: 'Open all details' }).click();
  expect(await page.locator('.finding:not([hidden]) details:not([open])').count()).toBe(0);
  await page.context().close();
});

it('tells what became of the findings of an earlier run', async () => {
  const result = resultOf({ 'gazette.md': 'It has «118» boats.\n', 'herald.md': 'It has «181» boats.\n' }, [
    { id: 'here', message: '"118" in gazette.md against "181" in herald.md.', claims: ['a', 'b'] },
  ]);
  const [here] = result.findings.map((finding) => ({
    ...finding,
    documents: ['gazette.md', 'herald.md'],
    isHidden: false,
  }));
  const gone = { ...here!, id: 'gone', severity: 'info', message: 'They differed.' } as const;
  const since = {
    ...{ since: 'main', added: [here!], gone: [gone], unchanged: 3 },
    changed: [{ now: here!, before: gone, differs: ['severity' as const] }],
  };
  const page = await open(written('since.html', html(result, { title: 'Since', since })));
  expect(await page.locator('#since p').first().textContent()).toBe(
    'Since main: 1 new, 1 gone, 1 changed, 3 as before.',
  );
  expect(await page.locator('#since tbody tr').allTextContents()).toEqual([
    'New▲ Error“118” in gazette.md against “181” in herald.md.',
    'Gone○ NoteThey differed.',
    'Changed▲ Error“118” in gazette.md against “181” in herald.md. It was a note.',
  ]);
  await page.locator('#since a').first().click();
  expect(new URL(page.url()).hash).toBe('#finding-here');
  expect(await page.locator('#finding-here').isVisible()).toBe(true);
  expect(await offences(page)).toEqual([]);
  await page.context().close();
});

it('leads from a figure in a split report to its place, whatever the texts are', async () => {
  for (const [what, text] of Object.entries(hostileTexts)) {
    const pages = splitHtml(hostileResult(text), { title: text });
    for (const [file, page] of pages) written(file, page);
    const page = await open(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('#findings a').first().click();
    await page.locator('.finding blockquote a, .who a').first().click();
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${place}"]`).count(), what).toBe(1);
    await page.context().close();
  }
});

it('shows hostile text as text', async () => {
  for (const [what, text] of Object.entries(hostileTexts)) {
    const page = await open(written('hostile.html', html(hostileResult(text), { title: text })));
    const kinds = await page.evaluate<string[]>(
      "[...new Set([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName))]",
    );
    expect(kinds, what).not.toContain('IMG');
    expect(await page.locator('script').count(), what).toBe(1);
    await page.context().close();
  }
});

it('opens with 10,000 findings, in no more than 5 MB', async () => {
  const large = html(await manyFindings(30, 10_000), { title: 'Ten thousand findings' });
  expect(Buffer.byteLength(large)).toBeLessThan(5_000_000);
  const page = await open(written('large.html', large));
  expect(await page.locator('.finding').count()).toBe(10_000);
  await page.getByLabel('Severity', { exact: true }).selectOption('info');
  await page.mouse.wheel(0, 100_000);
  await page.locator('.finding:not([hidden])').last().scrollIntoViewIfNeeded();
  expect(await page.locator('.finding:not([hidden])').last().isVisible()).toBe(true);
  await page.context().close();
});
