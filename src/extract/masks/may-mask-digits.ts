import { masks } from './index.js';

/** All masks of one set of flags in one pattern, tried where it is told to and nowhere else. */
function together(flags: string): RegExp {
  const patterns = masks
    .filter(({ pattern }) => pattern.flags === flags)
    .map(({ pattern }) => pattern.source);
  return new RegExp(patterns.map((source) => `(?:${source})`).join('|'), flags.replace('g', 'y'));
}

const anyMask = [...new Set(masks.map(({ pattern }) => pattern.flags))].map(together);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether any mask hides something that starts with the first digit of a number: most numbers are figures. */
export function mayMaskDigits(sentence: string): boolean {
  let before = 0;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (isDigit(code) && !isDigit(before))
      for (const pattern of anyMask) {
        pattern.lastIndex = at;
        if (pattern.test(sentence)) return true;
      }
    before = code;
  }
  return false;
}
