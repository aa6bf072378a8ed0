/** Hours of a clock as they are written in words. */
export const hourWords: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve'.split(' ');
