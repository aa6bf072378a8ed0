import { lastGiven } from './last-given.js';

/**
 * `--new-from REF` and `--baseline FILE`: what was there before is marked, and neither shown nor counted. With them the
 * cache that makes it quick to check twice.
 */
export const newOnlyOptions = {
  'new-from': {
    type: 'string',
    requiresArg: true,
    coerce: lastGiven<string | undefined>,
    describe: 'Show and count only what is new since the change branched off this branch or commit',
  },
  baseline: {
    type: 'string',
    requiresArg: true,
    coerce: lastGiven<string | undefined>,
    describe: 'Neither show nor count what this file accepts: crossfoot baseline writes one',
  },
  cache: {
    type: 'boolean',
    default: true,
    describe: 'Keep what was read out of each report in .crossfoot/cache; --no-cache reads all anew',
  },
} as const;
