import { brokenSum } from './broken-sum.js';
import { changedCopy } from './changed-copy.js';
import { droppedDigit } from './dropped-digit.js';
import type { ErrorKind } from './error-kind.js';
import { malformedNumber } from './malformed-number.js';
import { scale } from './scale.js';
import { swappedFigures } from './swapped-figures.js';
import { transposition } from './transposition.js';
import { wrongPeriod } from './wrong-period.js';
import { wrongRate } from './wrong-rate.js';
import { wrongUnit } from './wrong-unit.js';

export const errorKinds: readonly ErrorKind[] = [
  scale,
  transposition,
  droppedDigit,
  wrongUnit,
  swappedFigures,
  wrongPeriod,
  wrongRate,
  brokenSum,
  malformedNumber,
  changedCopy,
];
