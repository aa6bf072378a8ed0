import type { Finding } from '../../model/finding.js';
import type { Lookup } from '../../view/lookup.js';
import { plainText } from '../../view/plain-text.js';
import { sidesOf } from '../../view/sides-of.js';
import { wrap } from '../wrap.js';
import { placeLabel } from './place-label.js';
import type { Style } from './style.js';

/** A note in as little room as it takes: where, which rule, its id; and what it says. */
export function noteLine(finding: Finding, found: Lookup, { width, paint }: Style): string {
  const [first] = sidesOf(finding, found);
  const head = [
    first ? placeLabel(first) : '',
    paint('info', 'note'),
    paint('quiet', `${finding.rule}  ${finding.id}`),
  ];
  const message = wrap(plainText(finding.message), width - 4);
  return [`  ${head.filter(Boolean).join('  ')}`, ...message.map((line) => `    ${line}`)].join('\n');
}
