import { linkSums as linkAllSums } from '../../refiners/link-sums.js';
import { isCompared } from '../is-compared.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** Amounts that come to what was told before them are its parts, as in English; earlier levels come to nothing. */
export const linkSums: ChineseRefiner = {
  name: 'link-sums',
  refine(figures, context) {
    const told = figures.filter((han) => !isCompared(han)).map(({ figure }) => figure);
    linkAllSums.refine(told, context);
  },
};
