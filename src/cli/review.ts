import type { ArgumentsOf } from './arguments-of.js';
import { print } from './print.js';
import { reviewOptions } from './review/review-options.js';
import { writeAtomically } from './write-atomically.js';

/** Has a person decide what was found. */
export const review = {
  command: 'review [paths..]',
  describe: 'Go through the findings and decide each with one key',
  builder: reviewOptions,
  handler: runReview,
};

async function runReview(given: ArgumentsOf<typeof reviewOptions>): Promise<void> {
  const { prepare } = await import('./review/prepare.js');
  const prepared = await prepare(given);
  if (given.export !== undefined) {
    const { exported } = await import('./review/exported.js');
    const file = await exported(given.export, prepared);
    if (given.output === undefined) await print(file?.text ?? '');
    else await writeAtomically(given.output, file?.text ?? '');
  } else if (given.terminal) {
    const { reviewInTerminal } = await import('./review/review-in-terminal.js');
    await reviewInTerminal(prepared);
  } else {
    const { serve } = await import('./review/serve.js');
    await serve(prepared, given);
  }
}
