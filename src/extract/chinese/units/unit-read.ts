/** What stands behind a number: its unit or counting word, and what they make of the number. */
export interface UnitRead {
  /** Place behind the unit; a counting word is no part of the quantity. */
  end: number;
  unit: string;
  /** The number is counted in this many of the unit: 成 are tens of percent, 美分 hundredths of a dollar. */
  factor?: number;
  /** And so much more: 三成五, 两元五角, 三年半. */
  plus?: number;
  isAge?: boolean;
  /** 三年多 */
  more?: true;
}
