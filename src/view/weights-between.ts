import type { Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { periodInWords } from '../model/period-in-words.js';
import { comparisonsTold } from './comparisons-told.js';
import { plainText } from './plain-text.js';
import type { Scene } from './scene.js';

/** Dates as they are held against each other, `2031-01-14` or `../XXXX-05`; a year alone is in words already. */
const edtf = /(?:\.\.\/)?\b(?:\d{4}|XXXX)-\d\d(?:-\d\d)?\b(?:\/(?:\.\.|(?:\d{4}|XXXX)-\d\d(?:-\d\d)?\b))?/g;

/** What speaks for and against two figures being about one fact: as the rule weighed it, else weighed now. */
export function weightsBetween(
  finding: Pick<Finding, 'evidence'>,
  a: Claim | undefined,
  b: Claim | undefined,
  { result }: Scene,
): Weight[] {
  if (!a || !b || a.doc === b.doc) return [];
  const told = comparisonsTold(finding).find(({ claims }) => claims.includes(a.id) && claims.includes(b.id));
  const weights = told?.weights ?? (a.metric === b.metric ? result.compare(a, b).weights : []);
  return weights.map(({ about, bits, why }) => ({
    about,
    bits,
    why: plainText(why.replace(edtf, (date) => periodInWords(date))),
  }));
}
