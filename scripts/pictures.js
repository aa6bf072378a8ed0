// Takes the pictures of the review page that the README shows, light and dark, as WebP: `npm run pictures`, by hand.
import sparticuz from '@sparticuz/chromium';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const size = { width: 1280, height: 860 };

/** A finding of the queue, and the keys that lead from it to what is shown. */
const shown = {
  'review-light': { text: '1,420', keys: [] },
  'review-dark': { text: 'nursing home', keys: ['w'] },
  'review-sum': { text: '1,95', keys: [] },
  'review-report': { text: '86 millimetres', keys: ['d'] },
  'review-summary-dark': { text: 'million', keys: ['1', '4', '5', '1', '1', 's'] },
};

const home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
cpSync(join(root, 'corpus/flood/documents'), join(home, 'flood/documents'), { recursive: true });
mkdirSync(pictures, { recursive: true });
const server = spawn(
  execPath,
  [join(root, 'dist/src/cli/main.js'), 'review', 'flood', '--no-open', '--reviewer', 'Rhea'],
  { cwd: home, stdio: ['ignore', 'pipe', 'inherit'], env: { ...env, TZ: 'UTC' } },
);
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
});

try {
  const address = await addressOf(server);
  for (const [name, picture] of Object.entries(shown)) await take(name, address, picture);
} finally {
  await browser.close();
  server.kill();
  // It says where the reviewer was before it goes.
  await once(server, 'exit');
  rmSync(home, { recursive: true });
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

async function take(name, address, { text, keys }) {
  const colorScheme = name.endsWith('-dark') ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: size, colorScheme });
  await page.goto(address.href);
  await page.locator('[role=option]', { hasText: text }).first().click();
  await page.locator('[aria-selected=true]', { hasText: text }).waitFor();
  await page.locator('[data-shown=true]').waitFor();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(300);
  // Playwright itself takes no WebP, which is a quarter of a PNG.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(data, 'base64'));
  await page.close();
}
