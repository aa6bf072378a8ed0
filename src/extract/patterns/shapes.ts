/** Triggers that are no word: what digits look like, each named by an example. */
export const shapes = {
  digits: '0',
  /** Four digits that may be a year. */
  year: '2000',
  ordinal: '0th',
  /** Three digits or more behind a dash or stroke. */
  tail: '-000',
} as const;
