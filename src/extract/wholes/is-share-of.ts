import type { Figure } from '../figure.js';
import { valueOf } from './value-of.js';

/** What rounding may have moved a part or a whole by, at most: "nearly 600,000" would be the whole of anything. */
const mostRounded = 0.002;

const rounding = (figure: Figure): number => Math.min(mostRounded, figure.mention.margin / valueOf(figure));

/** Whether a part is such a share of a whole, as far as the last digits tell: 857 is 62.6% of 1,368. */
export function isShareOf(share: Figure, part: Figure, whole: Figure): boolean {
  const said = (100 * valueOf(part)) / valueOf(whole);
  const room = share.mention.margin + said * (rounding(part) + rounding(whole));
  return Math.abs(said - valueOf(share)) <= room;
}
