import { copyOf } from '../copy-of.js';
import type { Variation } from './variation.js';

/** A report that another house prints as it is. */
export const copy: Variation = {
  name: 'copy',
  vary: ({ reports }, random) => [...reports, copyOf(random.pick(reports), random)],
};
