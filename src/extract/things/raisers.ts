/** "bringing the number to 65": participles behind a clause that say what its event made of a level told elsewhere. */
export const raisers: ReadonlySet<string> = new Set(
  'bringing taking pushing lifting raising sending driving cutting reducing putting'.split(' '),
);
