import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { launchBrowser } from './launch-browser.js';
import { openReview } from './open-review.js';
import { startReview, type StartedReview } from './start-review.js';

/** What a report may hold that would rather be markup, or hide what it says. */
const hostile = {
  script:
    'In 2022 the ferry carried 1,16,985 passengers <script>window.sunk = 1</script><img src=x onerror="window.sunk = 1">.',
  override: 'In 2022 the quarry shipped 2,17,985 tonnes of \u202Egranite\u202C, the council said.',
  endless: `In 2022 the fish market sold 3,18,985 boxes ${'of herring and of cod '.repeat(48_000)}.`,
};

let browser: Browser;
let review: StartedReview;

beforeAll(async () => {
  [browser, review] = await Promise.all([launchBrowser(), startReview(hostile)]);
});
afterAll(async () => {
  await browser.close();
  await review.end();
});

it('hostile text is shown as text, and freezes nothing', async () => {
  const { page, decide } = await openReview(browser, review.address);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const shown: string[] = [];
  const start = Date.now();
  for (let at = 0; at < 3; at += 1) {
    // All that is there, also what the browser has not come to paint yet.
    shown.push((await page.locator('main').textContent()) ?? '');
    await page.keyboard.press('d');
    await page.locator('dialog .mark-here').waitFor();
    shown.push((await page.locator('dialog').textContent()) ?? '');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    if (at < 2) await decide('j');
  }
  const all = shown.join('\n');
  expect(all).toContain('<script>window.sunk = 1</script>');
  expect(all).toContain('characters left out');
  expect(all).not.toContain('\u202E');
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(20_000);
  expect(await page.evaluate('window.sunk')).toBeUndefined();
  expect(errors).toEqual([]);
  expect(Date.now() - start).toBeLessThan(10_000);
  await page.close();
});

it('a page with a wrong token is told so, and gets nothing', async () => {
  const page = await browser.newPage();
  await page.goto(review.address.replace(/#.*/, '#token=guessed'));
  await page.getByRole('alert').getByText('This address is not of the present session').waitFor();
  await page.close();
});

it('the token does not stay in the address', async () => {
  const { page } = await openReview(browser, review.address);
  expect(page.url()).not.toContain('token');
  await page.close();
});

describe.each([
  ['a foreign Host', { host: 'kestrel.example' }, 403],
  ['a foreign Origin', { origin: 'http://kestrel.example' }, 403],
  ['no token', { authorization: '' }, 401],
  ['a form of another site', { 'content-type': 'text/plain' }, 415],
])('%s', (_, headers, status) => {
  it('is refused', async () => {
    const { origin: own, hash } = new URL(review.address);
    const good = {
      authorization: `Bearer ${hash.replace('#token=', '')}`,
      'content-type': 'application/json',
    };
    expect(await statusOf(`${own}/api/undo`, { ...good, ...headers })).toBe(status);
    expect(await statusOf(`${own}/api/undo`, good)).toBe(200);
  });
});

it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme });
  const { page } = await openReview(context, review.address);
  expect(await faults(page)).toEqual([]);
  for (const [key, name] of [
    ['?', 'Keys'],
    ['s', 'Summary'],
    ['d', 'The whole report'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await page.getByText('Reading …').waitFor({ state: 'detached' });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('3');
  expect(await faults(page)).toEqual([]);
  await context.close();
});

function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end('{}');
  });
}
