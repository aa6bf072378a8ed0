import type { Severity } from '../../model/finding.js';
import type { Side } from '../../view/sides-of.js';
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
export function sideLines(
  sides: readonly Side[],
  style: Style,
  severity: Severity,
  most = Infinity,
): string[] {
  const narrow = { ...style, width: style.width - rail.length };
  const [first, ...others] = sides;
  const shown = others.slice(0, most - 1);
  const left = others.length - shown.length;
  const blocks = [
    first ? underlined(first.document, first.figures, narrow, severity) : [],
    ...shown.map((side) => [placeLabel(side), ...underlined(side.document, side.figures, narrow, 'info')]),
    left > 0 ? [`and ${left} more ${left === 1 ? 'place' : 'places'}`] : [],
  ].filter((block) => block.length > 0);
  return indented(
    blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    rail,
  );
}
