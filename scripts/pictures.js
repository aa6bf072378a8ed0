// Takes the pictures that the README and the guide show, as WebP: of the review page, each light and dark, and of a report
// as it lies in reports/. By hand: `npm run pictures`.
import sparticuz from '@sparticuz/chromium';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const size = { width: 1280, height: 860 };
const themes = ['light', 'dark'];

/** What each picture shows: a finding of the queue, and the keys that lead from it to the view. */
const shown = {
  review: { text: '1,420', keys: [] },
  'review-sum': { text: '1,95', keys: [] },
  'review-why': { text: '86 millimetres', keys: ['w'] },
  'review-report': { text: '86 millimetres', keys: ['d'] },
  'review-table': { text: '1,420', keys: ['t', 'x', 'j', 'x'] },
};
/** The same of a session in which something was decided. */
const decided = { 'review-summary': { text: '1,420', keys: ['s'] } };
const settled = { 'review-adjudicate': { keys: [] } };

const home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
cpSync(join(root, 'corpus/flood/documents'), join(home, 'flood/documents'), {
  recursive: true,
  // Its signs are missing from the fonts of most machines that take pictures.
  filter: (path) => !path.endsWith('haigang-daily.txt'),
});
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
});

try {
  await inReview(['--reviewer', 'Rhea'], async (address) => {
    await takeAll(address, shown);
    await press(address, ['1', '3', 'a', '4', '5', '1']);
    await takeAll(address, decided);
  });
  await inReview(['--reviewer', 'Ben', '--overlap', '100'], (address) =>
    press(address, ['1', 'cThe press agency was first.', '3', 'b', '4', '5', '1']),
  );
  await inReview(['--reviewer', 'Cleo', '--adjudicate'], (address) => takeAll(address, settled));
  await takeReport('report-light', 'reports/flood.html');
} finally {
  await browser.close();
  rmSync(home, { recursive: true });
}

/** Runs a session of the built command, and ends it. */
async function inReview(args, work) {
  const given = ['review', 'flood', '--no-open', ...args];
  const server = spawn(execPath, [join(root, 'dist/bin/main.js'), ...given], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, TZ: 'UTC' },
  });
  try {
    await work(await addressOf(server));
  } finally {
    server.kill();
    // It says where the reviewer was before it goes.
    await once(server, 'exit');
  }
}

function addressOf({ stdout }) {
  return new Promise((found) => {
    let said = '';
    stdout.on('data', (bytes) => {
      said += bytes;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address !== undefined) found(new URL(address));
    });
  });
}

async function takeAll(address, views) {
  for (const [name, view] of Object.entries(views))
    for (const theme of themes) await take(`${name}-${theme}`, address, theme, view);
}

async function take(name, address, colorScheme, { text, keys }) {
  const page = await opened(address, colorScheme);
  if (text !== undefined) {
    await page.locator('[role=option]', { hasText: text }).first().click();
    await page.locator('[aria-selected=true]', { hasText: text }).waitFor();
    await page.locator('[data-shown=true]').waitFor();
  }
  await pressEach(page, keys);
  await page.waitForTimeout(600);
  await save(name, page);
}

/** The summary, and the first finding below it. */
async function takeReport(name, report) {
  const page = await browser.newPage({ viewport: { ...size, height: 1290 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(root, report)).href);
  await save(name, page);
}

async function save(name, page) {
  // Playwright itself takes no WebP, which is a quarter of a PNG.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(data, 'base64'));
  await page.close();
}

/** Goes through findings by keys, from the first one. */
async function press(address, keys) {
  const page = await opened(address, 'light');
  await page.locator('[role=option]').first().click();
  await page.waitForTimeout(600);
  await pressEach(page, keys);
  await page.close();
}

/** A key longer than one letter is a note: its first letter opens the field. */
async function pressEach(page, keys) {
  for (const key of keys) {
    if (key.length === 1) await page.keyboard.press(key);
    else {
      await page.keyboard.type(key);
      await page.keyboard.press('Escape');
    }
    await page.waitForTimeout(400);
  }
}

async function opened(address, colorScheme) {
  const page = await browser.newPage({ viewport: size, colorScheme });
  await page.goto(address.href);
  await page.locator('[data-shown=true]').waitFor();
  return page;
}
