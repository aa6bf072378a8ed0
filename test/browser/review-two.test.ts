import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bayReports } from './bay-reports.js';
import { faults } from './faults.js';
import { launchBrowser } from './launch-browser.js';
import { openReview } from './open-review.js';
import { startReview, type StartedReview } from './start-review.js';

let browser: Browser;
let review: StartedReview;

beforeAll(async () => {
  [browser, review] = await Promise.all([launchBrowser(), startReview(bayReports(), '--overlap', '100')]);
});
afterAll(async () => {
  await browser.close();
  await review.end();
});

it('two reviewers decide blind, a third one sees both opinions side by side and settles', async () => {
  const rhea = await openReview(browser, review.address);
  const first = await rhea.at();
  await rhea.page.keyboard.press('c');
  await rhea.page.locator('input:focus').waitFor();
  await rhea.page.keyboard.type('the office says so');
  await rhea.page.keyboard.press('Escape');
  await rhea.decide('1', '5');
  await rhea.page.close();
  const second = await review.again('--reviewer', 'Ben', '--overlap', '100');
  const ben = await openReview(browser, second.address);
  expect(await ben.page.getByText('Rhea').count()).toBe(0);
  await ben.decide('4', '5');
  await ben.page.close();
  await second.end();

  const third = await review.again('--reviewer', 'Cleo', '--adjudicate');
  const { page, at } = await openReview(browser, third.address);
  expect(await at()).toBe(first);
  const columns = page.locator('.opinions section');
  await columns.nth(1).waitFor();
  expect(await columns.locator('h3').allInnerTexts()).toEqual(['Rhea', 'Ben']);
  expect(await columns.locator('b').allInnerTexts()).toEqual(['Real discrepancy', 'Misread by the checker']);
  expect(await columns.locator('q').allInnerTexts()).toEqual(['the office says so']);
  const [left, right] = await Promise.all([columns.nth(0).boundingBox(), columns.nth(1).boundingBox()]);
  expect(left!.y).toBe(right!.y);
  expect(await faults(page)).toEqual([]);

  await page.keyboard.press('s');
  await page.getByRole('button', { name: /agreement/i }).click();
  const agreement = page.getByRole('dialog', { name: 'Agreement between reviewers' });
  await agreement.locator('.disputed span').nth(1).waitFor();
  expect(await agreement.locator('.disputed span').allInnerTexts()).toEqual([
    'Rhea: Real discrepancythe office says so',
    'Ben: Misread by the checker',
  ]);
  expect(await agreement.locator('tbody tr').first().innerText()).toMatch(/All\s+2\s+50%/);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await agreement.waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  await page.getByText('All is decided.').waitFor();
  expect(review.journal().at(-1)).toMatchObject({ by: 'Cleo', fingerprint: first, settles: true });
  await page.close();
  await third.end();
});

it('decisions whose finding is gone are listed', async () => {
  const decided = new Set(review.journal().map(({ fingerprint }) => fingerprint));
  for (const name of Object.keys(bayReports()))
    if (!name.endsWith('-9')) rmSync(join(review.folder, 'documents', `${name}.md`));
  const later = await review.again('--reviewer', 'Rhea');
  const { page } = await openReview(browser, later.address);
  await page.keyboard.press('s');
  await page.getByRole('button', { name: /gone|stale/i }).click();
  const stale = page.getByRole('dialog', { name: 'Decisions whose finding is gone' });
  await stale.locator('tbody tr').first().waitFor();
  expect(await stale.locator('tbody tr').count()).toBe(decided.size);
  expect(await faults(page)).toEqual([]);
  await page.close();
  await later.end();
});
