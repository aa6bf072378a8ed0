import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { bayReports } from './bay-reports.js';
import { faults } from './faults.js';
import { launchBrowser } from './launch-browser.js';
import { openReview, type ReviewTab } from './open-review.js';
import { startReview, type StartedReview } from './start-review.js';

let browser: Browser;
let home: BrowserContext;
let review: StartedReview;
let tab: ReviewTab;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  review = await startReview(bayReports());
  home = await browser.newContext();
  tab = await openReview(home, review.address);
});
afterEach(async () => {
  await home.close();
  await review.end();
});

const verdictsOf = () =>
  review.journal().map(({ verdict, reason }) => (reason ? `${verdict} ${reason}` : verdict));

it('twenty findings are decided by keyboard alone', async () => {
  const { page, decide } = tab;
  const seen = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    seen.add(await tab.at());
    await decide('1');
    await page.keyboard.press('2');
    seen.add(await tab.at());
    await decide('1');
    await page.keyboard.press('3');
    seen.add(await tab.at());
    await decide('a');
    seen.add(await tab.at());
    await decide('4');
  }
  expect(seen.size).toBe(20);
  expect(await tab.progress()).toBe('20 of 23');
  const round = ['confirmed', 'dismissed other-date', 'confirmed', 'dismissed misread'];
  expect(verdictsOf()).toEqual(Array.from({ length: 5 }, () => round).flat());
  expect(review.journal().map(({ wrong }) => wrong?.length ?? 0)).toEqual(
    Array.from({ length: 5 }, () => [0, 0, 1, 0]).flat(),
  );
  expect(await page.locator('.save').innerText()).toMatch(/^saved \d\d:\d\d:\d\d$/);
  await decide('5', '5');
  await page.keyboard.press('5');
  await page.getByText('All is decided.').waitFor();
  expect(verdictsOf()).toHaveLength(23);
});

it('what is undone is gone back to, to any depth, also after a reload', async () => {
  const { page, at, decide } = tab;
  const first = await at();
  await decide('1');
  const second = await at();
  await decide('4');
  await page.keyboard.press('2');
  await decide('3');
  const fourth = await at();
  await page.reload();
  await page.locator('[data-shown=true]').waitFor();
  expect(await at()).toBe(fourth);
  expect(await tab.progress()).toBe('3 of 23');
  await decide('u', 'Backspace');
  expect(await at()).toBe(second);
  await decide('u');
  expect(await at()).toBe(first);
  expect(await tab.progress()).toBe('0 of 23');
  await page.keyboard.press('u');
  await page.getByText('Nothing is left to undo.').first().waitFor();
  expect(verdictsOf().slice(3)).toEqual(['open', 'open', 'open']);
});

it('keys move, skip, flag, search and write', async () => {
  const { page, at, decide } = tab;
  const first = await at();
  await decide('j', 'ArrowDown', 'k', 'ArrowUp');
  expect(await at()).toBe(first);
  await page.keyboard.press('f');
  await page.locator('[role=option][aria-selected=true]').getByText('flagged').waitFor();
  // Typed at once, nothing of it goes astray.
  await page.keyboard.type('cask the harbour office, 1 or 2');
  expect(await at()).toBe(first);
  await page.keyboard.press('Escape');
  await decide('1');
  expect(review.journal().at(-1)).toMatchObject({
    verdict: 'confirmed',
    note: 'ask the harbour office, 1 or 2',
    flagged: true,
  });
  await decide(' ');
  await page.keyboard.press('/');
  await page.locator('#search:focus').waitFor();
  await page.keyboard.type('herring');
  await page.getByText('shown, 1 filter').waitFor();
  expect(page.url()).toMatch(/\?text=herring$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  // Typed before the browser has told that the dialog is closed.
  await page.keyboard.press('d');
  await page.locator('dialog .mark-here').first().waitFor();
  await page.keyboard.press('Escape');
  await decide('j');
});

it('copies of one wrong figure are decided at once, with the list shown, and undone at once', async () => {
  const { page } = tab;
  await page.keyboard.press('/');
  await page.locator('#search:focus').waitFor();
  await page.keyboard.type('3,2016');
  await page.keyboard.press('Enter');
  await page.getByText('Decide with 2 others').waitFor();
  await page.keyboard.press('g');
  await page.locator('.group-on li').nth(2).waitFor();
  await page.keyboard.press('1');
  await page.locator('.row-verdict').nth(2).waitFor();
  expect(review.journal().map(({ verdict, group }) => [verdict, group !== undefined])).toEqual([
    ['confirmed', true],
    ['confirmed', true],
    ['confirmed', true],
  ]);
  expect(await tab.progress()).toBe('3 of 23');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.getByText('Taken back for 3 findings.').first().waitFor();
  expect(await tab.progress()).toBe('0 of 23');
});

it('several are marked in a table, with the list shown, decided at once and undone at once', async () => {
  const { page } = tab;
  await page.keyboard.press('t');
  await page.locator('.screen-table').waitFor();
  await page.keyboard.type('/herring');
  await page.getByText('shown, 1 filter').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#findings:focus').waitFor();
  expect(await page.locator('[data-finding]').count()).toBe(0);
  await page.keyboard.press('X');
  const marked = page.locator('.marked li');
  const count = await page.locator('[role=option][aria-checked=true]').count();
  expect(count).toBeGreaterThan(1);
  expect(await marked.count()).toBe(count);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('3');
  await page.getByRole('alert').getByText('for one finding or its copies').waitFor();
  expect(await page.locator('.bar-second').count()).toBe(0);
  await page.keyboard.press('4');
  await page
    .locator('.row-verdict')
    .nth(count - 1)
    .waitFor();
  expect(verdictsOf()).toEqual(Array<string>(count).fill('dismissed misread'));
  expect(new Set(review.journal().map(({ group }) => group)).size).toBe(1);
  expect(await marked.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByText(`Taken back for ${count} findings.`).first().waitFor();
  expect(await tab.progress()).toBe('0 of 23');
  await page.keyboard.press('x');
  await marked.first().waitFor();
  await page.keyboard.press('Escape');
  await marked.waitFor({ state: 'detached' });
  await page.keyboard.press('t');
  await page.locator('[data-shown=true]').waitFor();
});

it('two tabs see each other', async () => {
  const other = await openReview(home, review.address);
  const first = await other.at();
  await tab.decide('1');
  await other.page.getByRole('alert').getByText('Real discrepancy').waitFor();
  expect(await other.at()).toBe(first);
  expect(await other.progress()).toBe('1 of 23');
});

it('what somebody else decided is shown, and written over only when one says so again', async () => {
  const deaf = await home.newPage();
  await deaf.route('**/api/events', (route) => route.abort());
  const other = await openReview({ newPage: () => Promise.resolve(deaf) }, review.address);
  await tab.decide('4');
  await deaf.keyboard.press('5');
  await deaf.getByRole('alert').getByText('Misread by the checker').waitFor();
  expect(review.journal()).toHaveLength(1);
  await other.decide('5');
  expect(review.journal()).toMatchObject([{ verdict: 'dismissed' }, { verdict: 'unsure' }]);
});

it('what cannot be written is told at once, and nothing is lost', async () => {
  const { page, at, decide } = tab;
  const first = await at();
  const journal = join(review.folder, 'decisions.jsonl');
  mkdirSync(journal);
  await page.keyboard.press('c');
  await page.locator('#note:focus').waitFor();
  await page.keyboard.type('twice counted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.getByRole('alert').getByText('Nothing was saved.').waitFor();
  expect(await at()).toBe(first);
  expect(await tab.progress()).toBe('0 of 23');
  rmdirSync(journal);
  await page.reload();
  await page.locator('[data-shown=true]').waitFor();
  expect(await at()).toBe(first);
  await decide('1');
  expect(review.journal()).toMatchObject([
    { fingerprint: first, verdict: 'confirmed', note: 'twice counted' },
  ]);
});
