import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A browser that comes with the packages. Its own arguments would switch off what we test, such as web security. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    headless: true,
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  });
}
