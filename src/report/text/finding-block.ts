import type { Finding } from '../../model/finding.js';
import type { Lookup } from '../../view/lookup.js';
import { plainText } from '../../view/plain-text.js';
import { sidesOf } from '../../view/sides-of.js';
import { wrap } from '../wrap.js';
import { fields } from './fields.js';
import { indented } from './indented.js';
import { placeLabel } from './place-label.js';
import { sideLines } from './side-lines.js';
import type { Style } from './style.js';

const mostSides = 4;

/** An error or warning in full: where, what, each side with its figure underlined, the proof, and its id. */
export function findingBlock(finding: Finding, found: Lookup, style: Style): string {
  const { paint, width } = style;
  const { severity, rule, message, suggestion, cause, id } = finding;
  const sides = sidesOf(finding, found);
  const [first] = sides;
  const place = first ? `${paint('strong', placeLabel(first))}  ` : '';
  const below = { ...style, width: width - 4 };
  const lines = sideLines(sides, below, severity, mostSides);
  const facts = fields(
    [
      ...(suggestion ? [['proof', suggestion.proof] as const] : []),
      ...(cause && cause !== 'unknown' ? [['cause', cause] as const] : []),
      ['explain', id],
    ],
    below,
  );
  return [
    `  ${place}${paint(severity, severity)}  ${paint('quiet', rule)}`,
    ...indented(wrap(plainText(message), width - 2), '  '),
    ...indented(lines.length > 0 ? ['', ...lines, ''] : [], '    '),
    ...indented(facts, '    '),
  ].join('\n');
}
