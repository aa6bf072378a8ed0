import { bounds } from './bounds.js';
import { copy } from './copy.js';
import { otherPeriod } from './other-period.js';
import { otherPlace } from './other-place.js';
import { rewording } from './rewording.js';
import { rounding } from './rounding.js';
import { subGroup } from './sub-group.js';
import { unitConversion } from './unit-conversion.js';
import { update } from './update.js';
import type { Variation } from './variation.js';

export const variations: readonly Variation[] = [
  { name: 'as it is', vary: ({ reports }) => reports },
  rounding,
  bounds,
  otherPeriod,
  otherPlace,
  subGroup,
  unitConversion,
  rewording,
  update,
  copy,
];
