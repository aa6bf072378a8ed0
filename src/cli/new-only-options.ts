import { lastGiven } from './last-given.js';

/** `--new-from REF` and `--baseline FILE`: what was there before is marked, and neither shown nor counted. */
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
} as const;
