import type { ArgumentsOf } from './arguments-of.js';
import { reviewOptions } from './review/review-options.js';

/** Has a person decide what was found. */
export const review = {
  command: 'review [paths..]',
  describe: 'Go through the findings and decide each with one key',
  builder: reviewOptions,
  handler: runReview,
};

async function runReview(given: ArgumentsOf<typeof reviewOptions>): Promise<void> {
  const { prepare } = await import('./review/prepare.js');
  const prepared = await prepare(given, []);
  const { serve } = await import('./review/serve.js');
  await serve(prepared, () => Promise.resolve(undefined), { port: given.port ?? 4780, open: given.open });
}
