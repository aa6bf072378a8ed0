import type { Consensus, PlottedFigure } from '../../../view/metric-view.js';
import { extent } from './extent.js';
import { FigureMark } from './figure-mark.js';
import type { Scale } from './scale.js';

interface Props {
  figure: PlottedFigure;
  drawn: Scale;
  consensus: Consensus | undefined;
}

const height = 22;
/** A consensus of one value must be seen all the same, in percent of the width. */
const leastWide = 0.6;

/** A row of the plot: grid, what most sources agree on, and the figure. */
export function Drawn({ figure, drawn: { place, ticks }, consensus }: Props) {
  return (
    <td class="chart-cell">
      <svg width="100%" height={height} aria-hidden="true">
        {consensus && (
          <rect
            class="consensus"
            x={`${place(consensus.low)}%`}
            width={`${Math.max(leastWide, place(consensus.high) - place(consensus.low))}%`}
            y="0"
            height={height}
          />
        )}
        {ticks.map((tick) => (
          <line key={tick} class="axis" x1={`${place(tick)}%`} x2={`${place(tick)}%`} y1="0" y2={height} />
        ))}
        <FigureMark extent={extent(figure)} relation={figure.relation} place={place} />
      </svg>
    </td>
  );
}
