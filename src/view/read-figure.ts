import type { Claim } from '../model/claim.js';
import { evenBlanks } from '../model/even-blanks.js';
import { periodInWords } from '../model/period-in-words.js';
import type { ReadFigure } from './finding-view.js';
import { measuresInWords } from './measures-in-words.js';
import { plainText } from './plain-text.js';
import { readAs } from './read-as.js';

const fromAround = ' (from the text around it)';

const known = new WeakMap<Claim, ReadFigure>();

/**
 * How a figure was read, for whoever looks from the report to the reading and back. It is put in words once: findings,
 * plots and the text of its report all show it.
 */
export function readFigure(claim: Claim): ReadFigure {
  const read = known.get(claim) ?? inWords(claim);
  known.set(claim, read);
  return read;
}

function inWords(claim: Claim): ReadFigure {
  const { id, quote, value, low, high, margin, relation, unit, period, place, implied = [] } = claim;
  const when = periodInWords(period);
  const year = period?.includes('XXXX') ? ', year not told' : '';
  return {
    claim: id,
    quote: evenBlanks(plainText(quote)),
    readAs: readAs(claim),
    measures: measuresInWords(claim),
    ...(when && { period: plainText(`${when}${year}${implied.includes('period') ? fromAround : ''}`) }),
    ...(place !== undefined && {
      place: plainText(`${place}${implied.includes('place') ? fromAround : ''}`),
    }),
    ...{ value, low, high, margin, relation, unit },
  };
}
