/** What may tell that a number is another one than it should be. */
export const anyNumberRules: readonly string[] = [
  'conflict/value',
  'conflict/headline',
  'conflict/change',
  'suspicious/number-format',
  'suspicious/sum',
  'suspicious/part',
  'suspicious/share',
  'suspicious/outlier',
  'suspicious/cumulative',
];
