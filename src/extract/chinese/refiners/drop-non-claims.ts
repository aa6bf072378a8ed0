import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** No more than signs stand around a number that is alone. */
const shortest = 40;

/** A number that is all there is of its sentence measures nothing: a page number, a mark of a list. */
function isAlone({ figure, plain, mention }: HanFigure): boolean {
  const rest = plain.slice(0, mention.from).slice(-shortest) + plain.slice(mention.to, mention.to + shortest);
  return rest.length < shortest && mention.unit === '1' && !figure.thing && !/\p{L}/u.test(rest);
}

const isOne = ({ text, mention, figure }: HanFigure): boolean =>
  text.slice(mention.start, mention.to) === '一名' && figure.relation === '=';

function reasonFor(han: HanFigure): string | undefined {
  if (han.figure.sentence.section === 'boilerplate') return 'page furniture';
  // 一名渔民告诉记者: a fisherman, unless it is told what happened to him.
  if (isOne(han) && !han.figure.predicate && !han.figure.partOf) return 'an article';
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
