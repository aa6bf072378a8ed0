import type { Relation } from '../../../model/quantity.js';
import type { Extent } from './extent.js';

interface Props {
  extent: Extent;
  relation: Relation;
  place: (value: number) => number;
}

const middle = 11;

/** A dot, hollow for "about"; a bar for a range; a line with an arrow where one end is open. */
export function FigureMark({ extent: { low, high }, relation, place }: Props) {
  if (low !== null && high !== null) {
    return <Dot from={place(low)} to={place(high)} hollow={relation === '~'} bar={relation === 'range'} />;
  }
  const end = low ?? high;
  if (end === null) return null;
  const at = place(end);
  const upward = low !== null;
  const tip = upward ? 99 : 1;
  return (
    <g class="bound">
      <line x1={`${at}%`} x2={`${tip}%`} y1={middle} y2={middle} />
      <line x1={`${at}%`} x2={`${at}%`} y1={middle - 6} y2={middle + 6} />
      {/* The tip is a nested picture, since a path can't be placed in percent. */}
      <svg x={`${tip}%`} y={middle} width="1" height="1" overflow="visible">
        <path d={upward ? 'M-6,-4 L0,0 L-6,4' : 'M6,-4 L0,0 L6,4'} />
      </svg>
    </g>
  );
}

interface DotProps {
  from: number;
  to: number;
  hollow: boolean;
  bar: boolean;
}

/** Rounding is drawn where it is wide enough to be seen beside the dot. */
function Dot({ from, to, hollow, bar }: DotProps) {
  const line = (
    <line class={bar ? 'range' : 'margin'} x1={`${from}%`} x2={`${to}%`} y1={middle} y2={middle} />
  );
  return (
    <g>
      {to - from > 1 && line}
      {!(bar && to - from > 1) && (
        <circle class={hollow ? 'dot dot-about' : 'dot'} cx={`${(from + to) / 2}%`} cy={middle} r="5" />
      )}
    </g>
  );
}
