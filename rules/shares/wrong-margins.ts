import type { Claim } from '../../src/model/claim.js';
import { isComparedWith } from '../levels/is-compared-with.js';
import type { CountAndShare } from './counts-beside.js';
import { fits } from './fits.js';

const margin = /^(?:(?<which>net|operating|gross) )?(?:profit )?margin$/i;
const revenue = /^(?:(?:total|group|net) )?(?:revenues?|sales|turnover)$/i;

/** Beside a margin, a profit and a revenue of the report: the net margin is the net profit's, and so on. */
interface Margin extends CountAndShare {
  whole: Claim;
}

/** What the report tells of a thing in one figure; for several times, nobody knows which is meant. */
function only(claims: readonly Claim[]): Claim | undefined {
  return new Set(claims.map(({ value }) => value)).size === 1 ? claims[0] : undefined;
}

/**
 * Margins of a report that are another share of its revenue than its profit is. A margin is the part of the revenue
 * that is left as profit.
 *
 * @param claims of the report, in reading order
 */
export function wrongMargins(claims: readonly Claim[], text: string): Margin[] {
  const margins = claims.filter(({ unit, measure, object }) => {
    return unit === '%' && measure !== 'change' && margin.test(object ?? '');
  });
  const share = only(margins);
  if (!share || isComparedWith(share, text)) return [];
  const which = margin.exec(share.object ?? '')?.groups?.which ?? '';
  const profit = new RegExp(`^${which ? `${which} ` : '(?:net )?'}(?:profit|income)s?$`, 'i');
  const levels = claims.filter(
    ({ measure, value, partOf, section }) =>
      measure === 'level' && value !== null && partOf === undefined && section !== 'boilerplate',
  );
  const part = only(levels.filter(({ object }) => profit.test(object ?? '')));
  const wholes = levels.filter(({ object, unit }) => revenue.test(object ?? '') && unit === part?.unit);
  const [whole] = wholes;
  if (!part || !whole || wholes.some((one) => fits({ part, share }, one))) return [];
  return [{ part, share, whole }];
}
