import { basename } from 'node:path';
import type { Hint } from '../hints/hint.js';

const day = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in the name of a file: `2031-01-14-ferry.txt`. */
export function fileNameHints(name: string): Hint[] {
  const [, year, , month, date] = day.exec(basename(name)) ?? [];
  return date === undefined
    ? []
    : [{ field: 'published', value: `${year}-${month}-${date}`, from: 'the file name' }];
}
