/** What speaks for and against two documents telling one event, in bits, as far as it is the same for any two. */
export const storyBits = {
  /** Two documents picked by chance from a corpus that was gathered by subject rarely tell the same event. */
  prior: -4,
  enoughForSame: 3,
  enoughForDifferent: -5,
  /** Two reports each of which is about somebody or somewhere that the other does not know. */
  otherSubjects: -6,
  /** What both name in their headlines, or again and again, on top of what the name is worth. */
  inHeadlines: 2.5,
  mostForNames: 6,
  /** A figure that both have: one in forty by chance, and no more, for figures of a report come together. */
  figure: 5,
  mostForFigures: 6,
  copy: 8,
  /** A third report that surely tells the event with both. */
  third: 8,
  /** Made within three days of each other, the most that days can tell. */
  near: 3,
  mostForDates: 2,
} as const;
