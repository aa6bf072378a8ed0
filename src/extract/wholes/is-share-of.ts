import type { Figure } from '../figure.js';
import { valueOf } from './value-of.js';

/** A share of the last whole percents may be rounded from either side. */
const slack = 1.001;

/** Whether a part is such a share of a whole, as far as the last digits tell: 857 is 62.6% of 1,368. */
export function isShareOf(share: Figure, part: Figure, whole: Figure): boolean {
  const [rate, one, all] = [share, part, whole].map(({ mention }) => mention) as [
    Figure['mention'],
    Figure['mention'],
    Figure['mention'],
  ];
  const most = (100 * (valueOf(part) + one.margin)) / (valueOf(whole) - all.margin);
  const least = (100 * (valueOf(part) - one.margin)) / (valueOf(whole) + all.margin);
  const room = rate.margin * slack;
  return valueOf(share) + room >= least && valueOf(share) - room <= most;
}
