import type { Markup } from './markup.js';

/** How much of a page is left, in bytes of UTF-8. */
export interface Room {
  /** The first that there is room for; undefined where there is none even for the short one. */
  take(full: () => Markup, short: () => Markup): Markup | undefined;
  /** How many had to be short. */
  readonly brief: number;
}

/** Of a million findings, all but so many bytes go to the first, and none is written in full once there is no room for it. */
export function roomOf(bytes: number, forShort: number): Room {
  let left = bytes;
  let leftForShort = forShort;
  let brief = 0;
  let isFull = false;
  return {
    take(full, short) {
      if (!isFull) {
        const written = full();
        const size = Buffer.byteLength(written.html);
        if (size <= left) {
          left -= size;
          return written;
        }
        isFull = true;
      }
      if (leftForShort <= 0) return undefined;
      const written = short();
      const size = Buffer.byteLength(written.html);
      if (size > leftForShort) return undefined;
      leftForShort -= size;
      brief++;
      return written;
    },
    get brief() {
      return brief;
    },
  };
}
