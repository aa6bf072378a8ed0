import type { Weight } from '../../../model/alignment.js';

interface Props {
  weights: readonly Weight[];
  open: boolean;
  /** Who works blind is shown no score before asking for it. */
  blind: boolean;
}

/** What speaks for both figures being of one fact, in bits, each from where the one before it ended. */
export function Waterfall({ weights, open, blind }: Props) {
  if (weights.length === 0) return null;
  const ends = weights.map((_, at) => weights.slice(0, at + 1).reduce((sum, { bits }) => sum + bits, 0));
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  const place = (bits: number): number => ((bits - low) / span) * 100;
  return (
    <details class="weights" open={open}>
      <summary>
        Evidence that both speak of one fact{(open || !blind) && <b>: {say(ends.at(-1)!)} bits</b>}
      </summary>
      <table class="chart">
        <thead>
          <tr>
            <th scope="col">Evidence</th>
            <th scope="col">Bits</th>
            <th scope="col">Sum</th>
          </tr>
        </thead>
        <tbody>
          {weights.map((weight, at) => (
            <Row key={at} weight={weight} end={ends[at]!} place={place} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  weight: Weight;
  /** The sum of bits with this one. */
  end: number;
  place: (bits: number) => number;
}

function Row({ weight: { about, bits, why }, end, place }: RowProps) {
  const [from, to] = [place(Math.min(end, end - bits)), place(Math.max(end, end - bits))];
  return (
    <tr>
      <th scope="row">
        {about} <span class="weight-why">{why}</span>
      </th>
      <td class="number">{say(bits)}</td>
      <td class="chart-cell">
        <svg width="100%" height="16" aria-hidden="true">
          <line class="axis" x1={`${place(0)}%`} x2={`${place(0)}%`} y1="0" y2="16" />
          <rect
            class={bits < 0 ? 'bar-against' : 'bar-for'}
            x={`${from}%`}
            width={`${to - from}%`}
            y="3"
            height="10"
          />
        </svg>
      </td>
    </tr>
  );
}

function say(bits: number): string {
  const rounded = Math.abs(bits).toFixed(1);
  return bits < 0 ? `−${rounded}` : `+${rounded}`;
}
