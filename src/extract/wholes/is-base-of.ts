import type { Figure } from '../figure.js';

/** "312 of the 1,480 boats, 40 more than in May, 12 of them new": it is the part that the rest is told of. */
export const isBaseOf = (figure: Figure, part: Figure | undefined): boolean =>
  part?.partOf === figure &&
  part.sentence === figure.sentence &&
  /^\s+of\s[^,;:]*$/.test(part.sentence.text.slice(part.mention.end, figure.relationStart));
