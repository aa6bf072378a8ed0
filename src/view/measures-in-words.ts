import type { Claim, Implied, Measure } from '../model/claim.js';
import { plainText } from './plain-text.js';

const kinds: Partial<Record<Measure, string>> = {
  change: 'change',
  share: 'share',
  rate: 'rate',
  rank: 'rank',
};

/** What was not said in the figure's own sentence, as a page names it. */
const carried: Partial<Record<Implied, string>> = { object: 'what', action: 'the verb', unit: 'the unit' };

/** What a figure was taken to measure: `change, cases of fraud (“were solved”)`; a number alone is no thing. */
export function measuresInWords({ measure, object, action, direction, quote, implied = [] }: Claim): string {
  const kind = kinds[measure];
  const way = direction === undefined ? kind : `${kind ?? 'level'}, ${direction}`;
  const thing = object !== undefined && quote.includes(object) ? undefined : object;
  const elsewhere = implied.flatMap((field) => carried[field] ?? []);
  const notes = [
    action === undefined ? '' : `“${action}”`,
    elsewhere.length > 0 ? `${elsewhere.join(' and ')} from the text around it` : '',
  ].filter(Boolean);
  const told = [way, thing].filter(Boolean).join(', ') || 'what it counts is not said';
  return plainText(notes.length > 0 ? `${told} (${notes.join('; ')})` : told);
}
