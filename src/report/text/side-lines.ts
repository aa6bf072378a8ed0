import type { Severity } from '../../model/finding.js';
import type { Side } from '../side.js';
import { indented } from './indented.js';
import { placeLabel } from './place-label.js';
import type { Style } from './style.js';
import { underlined } from './underlined.js';

const rail = '│ ';

/**
 * The lines that a finding speaks of, beside each other on one rail: the first, whose place the heading gives,
 * and the others under their own places.
 *
 * @param most how many are shown; how many more there are is said
 */
export function sideLines(sides: readonly Side[], style: Style, severity: Severity, most: number): string[] {
  const narrow = { ...style, width: style.width - rail.length };
  const figure = ({ document, span }: Side, mark: Severity) =>
    span ? underlined(document, span, narrow, mark) : [];
  const [first, ...others] = sides;
  const shown = others.slice(0, most - 1);
  const blocks = [
    first ? figure(first, severity) : [],
    ...shown.map((side) => [placeLabel(side), ...figure(side, 'info')]),
    others.length > shown.length ? [`and ${others.length - shown.length} more`] : [],
  ].filter((block) => block.length > 0);
  return indented(
    blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    rail,
  );
}
