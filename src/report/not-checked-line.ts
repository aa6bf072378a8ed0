import type { CheckResult } from '../model/check-result.js';
import { notCheckedReasons } from '../model/not-checked.js';
import type { NotCheckedReason } from '../model/not-checked.js';

/** One of each, and more of them. */
const nouns: Record<NotCheckedReason, readonly [string, string]> = {
  'parts-missing': ['sum with parts left out', 'sums with parts left out'],
  unreadable: ["sum with a figure that can't be read", "sums with figures that can't be read"],
  'no-level': ['change without its level', 'changes without their level'],
  'no-base': ['change without the level before', 'changes without the level before'],
  'no-whole': ['percentage without its part and whole', 'percentages without their part and whole'],
  'may-overlap': ['list of parts that may overlap', 'lists of parts that may overlap'],
  'no-fixed-rate': ['conversion without a fixed rate', 'conversions without a fixed rate'],
};

/** `Could not be checked: 2 sums with parts left out, 7 changes without their level`; empty where all could be. */
export function notCheckedLine({ notChecked }: Pick<CheckResult, 'notChecked'>): string {
  const counts = notCheckedReasons.flatMap((reason) => {
    const { length } = notChecked.filter((item) => item.reason === reason);
    return length === 0 ? [] : [`${length} ${nouns[reason][length === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? '' : `Could not be checked: ${counts.join(', ')}`;
}
