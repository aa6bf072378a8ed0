import { argv, stdout } from 'node:process';
import { launchBrowser } from '../../browser/launch-browser.js';
import { openReview } from '../../browser/open-review.js';
import { startReview } from '../../browser/start-review.js';
import { manyFindings } from './many-findings.js';
import { watchPaints } from './watch-paints.js';

/** How many findings there are, and how many of them are decided. */
const findings = Number(argv[2] ?? 10_000);
const decided = Number(argv[3] ?? 200);
const warmUp = 10;

const review = await startReview(manyFindings(findings));
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watchPaints);
  const opened = performance.now();
  const { page, decide, progress } = await openReview(context, review.address);
  const open = performance.now() - opened;
  for (let at = 0; at < warmUp + decided; at += 1) await decide(String([1, 4, 5][at % 3]));
  const times = (await page.evaluate<number[]>('window.paints')).slice(warmUp).sort((a, b) => a - b);
  const share = (part: number): string => `${times[Math.floor(part * (times.length - 1))]!.toFixed(0)} ms`;
  stdout.write(`${await progress()} decided, each on the disk before the next is shown\n`);
  stdout.write('| from key to next finding painted | |\n| --- | --: |\n');
  stdout.write(`| median | ${share(0.5)} |\n| 95 of 100 | ${share(0.95)} |\n| slowest | ${share(1)} |\n`);
  stdout.write(`| page opened | ${open.toFixed(0)} ms |\n`);
} finally {
  await browser.close();
  await review.end();
}
