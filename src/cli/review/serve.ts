import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { pageFiles } from '../../review/server/page-files.js';
import { reviewApp } from '../../review/server/review-app.js';
import { packageFolder } from '../package-folder.js';
import { print } from '../print.js';
import { exported } from './exported.js';
import { listen } from './listen.js';
import { openBrowser } from './open-browser.js';
import type { Prepared } from './prepare.js';
import { summaryText } from './summary-text.js';

/** Milliseconds between two looks at what others wrote. */
const lookEvery = 1000;

/** Serves the page of a review until the user ends it, and tells then what came of it. */
export async function serve(
  prepared: Prepared,
  { port: first = 0, open }: { port: number | undefined; open: boolean },
): Promise<void> {
  const { session, views, journal, state, corpora } = prepared;
  const token = randomBytes(24).toString('base64url');
  const page = await pageFiles(join(packageFolder, 'dist', 'review-page'));
  const app = reviewApp({ token, session, views, page, exported: (format) => exported(format, prepared) });
  const { port, close } = await listen(app, first);
  const address = `http://127.0.0.1:${port}/#token=${token}`;
  const { reviewer, queue } = session.start();
  const { decided } = session.summary();
  await print(
    `Review of ${corpora.join(', ')} by ${reviewer}: ${queue.length} findings, ${decided} decided.\n`,
  );
  await print(`${address}\nEach decision is kept at once. Ctrl-C ends.\n`);
  if (open) openBrowser(address);
  const look = setInterval(() => void journal.catchUp().catch(() => undefined), lookEvery);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  clearInterval(look);
  close();
  await state.end(queue.map(({ id }) => id));
  await print(`\n${summaryText(session.summary())}`);
}
