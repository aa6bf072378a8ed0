/** Triggers that are no word: what digits look like with what stands beside them, each named by an example. */
export const shapes = {
  /** Four digits that may be a year. */
  year: '2000',
  /** The same in a century that is to come. */
  yearAhead: '2100',
  /** One digit or two. */
  short: '1',
  /** Five digits or more. */
  long: '00000',
  leadingZero: '00',
  /** A letter right behind: "9th", "5k". */
  glued: '0th',
  /** Behind a dash. */
  joined: '-0',
  /** Three digits or more behind a dash or stroke. */
  tail: '-000',
  /** Between two points. */
  version: '.0.',
  /** Behind a comma and a blank. */
  listed: ', 0',
  /** The same with a comma behind. */
  enclosed: ', 0,',
  /** Two digits behind a point or colon. */
  pointed: '.00',
  /** One or two digits before a bracket or a point that is no decimal one. */
  marker: '0)',
  /** Three or four digits behind a word with a capital. */
  named: 'A 000',
} as const;
