import { furnitureCues } from './furniture-cues.js';

const tied = furnitureCues.filter(({ anywhere }) => !anywhere);

/** All cues of one set of flags that are tied to the start of an entry, in one pattern that is tried there alone. */
function together(flags: string): RegExp {
  const patterns = tied.filter(({ pattern }) => pattern.flags === flags).map(({ pattern }) => pattern.source);
  return new RegExp(patterns.map((source) => `(?:${source})`).join('|'), `${flags}y`);
}

const atStart = [...new Set(tied.map(({ pattern }) => pattern.flags))].map(together);
const withDigit = furnitureCues.filter(({ anywhere }) => anywhere === 'beside a digit');
const inWords = furnitureCues.filter(({ anywhere }) => anywhere === true);

/** Whether any cue is in an entry: in most there is none, and trying all of them one after another takes long. */
export function mayBeCued(entry: string, hasDigit: boolean): boolean {
  for (const pattern of atStart) {
    pattern.lastIndex = 0;
    if (pattern.test(entry)) return true;
  }
  if (hasDigit) for (const { pattern } of withDigit) if (pattern.test(entry)) return true;
  for (const { pattern } of inWords) if (pattern.test(entry)) return true;
  return false;
}
