import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** A number that is all there is of its sentence measures nothing: a page number, a mark of a list. */
function isAlone({ figure, plain, mention }: HanFigure): boolean {
  const rest = plain.slice(0, mention.from) + plain.slice(mention.to);
  return mention.unit === '1' && !figure.thing && !/\p{L}/u.test(rest);
}

function reasonFor(han: HanFigure): string | undefined {
  if (han.figure.sentence.section === 'boilerplate') return 'page furniture';
  return isAlone(han) ? 'nothing in its sentence to count' : undefined;
}

/** Keeps quantities that name, number or furnish from becoming claims; they stay quantities. */
export const dropNonClaims: ChineseRefiner = {
  name: 'drop-non-claims',
  refine(figures) {
    for (const han of figures) {
      const reason = han.figure.dropped === undefined ? reasonFor(han) : undefined;
      if (reason === undefined) continue;
      han.figure.dropped = reason;
      note(han.figure, dropNonClaims.name, reason);
    }
  },
};
