import { note } from '../../note.js';
import { isCompared } from '../is-compared.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** So many figures before it are looked at. */
const reach = 4;

/** 每公斤3.4元，比上年的2.55元: an earlier price is paid for as much as the one it is compared with. */
export const shareUnits: ChineseRefiner = {
  name: 'share-units',
  refine(figures) {
    figures.forEach((han, at) => {
      if (han.mention.unit === '1' || !isCompared(han)) return;
      const rate = figures
        .slice(Math.max(0, at - reach), at)
        .findLast(
          ({ figure, mention }) =>
            figure.sentence === han.figure.sentence && mention.unit.startsWith(`${han.mention.unit}/`),
        );
      if (!rate) return;
      han.mention.unit = han.figure.mention.unit = rate.mention.unit;
      note(han.figure, shareUnits.name, `${rate.mention.unit}, as what it is compared with`, 0.95);
    });
  },
};
