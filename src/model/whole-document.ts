/** From this share of the shorter report's sentences on, the whole report counts as a copy. */
export const wholeDocument = 0.8;
