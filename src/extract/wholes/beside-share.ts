import type { Figure } from '../figure.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before a share are looked at. */
const reach = 3;

const isInBracket = (figure: Figure): boolean =>
  /\(\s?$/.test(figure.sentence.text.slice(figure.relationStart - 2, figure.relationStart)) &&
  /^[^(]{0,40}\)/.test(textBehind(figure));

/** "213 trawlers (51% of the fleet) and 204 tugs (49%)": shares in brackets along a list are of one whole. */
export const besideShare: WholeStrategy = {
  name: 'of what the share beside it is of',
  find(figures, at) {
    const share = figures[at];
    if (share?.measure !== 'share' || !isInBracket(share)) return undefined;
    if (/^\sof\s/.test(textBehind(share))) return undefined;
    return figures
      .slice(Math.max(0, at - reach), at)
      .findLast(
        (other) =>
          other.measure === 'share' && other.of && other.sentence === share.sentence && isInBracket(other),
      )?.of;
  },
};
