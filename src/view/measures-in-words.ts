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

/** What a figure was taken to measure: `change, cases of fraud: were solved (the verb from elsewhere)`. */
export function measuresInWords({ measure, object, action, direction, implied = [] }: Claim): string {
  const kind = kinds[measure];
  const way = direction === undefined ? kind : `${kind ?? 'level'}, ${direction}`;
  const thing = [object, action].filter((part) => part !== undefined).join(': ');
  const elsewhere = implied.flatMap((field) => carried[field] ?? []);
  const note = elsewhere.length > 0 ? ` (${elsewhere.join(' and ')} from the text around it)` : '';
  return `${plainText([way, thing].filter(Boolean).join(', ')) || 'not said'}${note}`;
}
