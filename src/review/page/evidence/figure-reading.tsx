import type { ReadFigure } from '../../../view/finding-view.js';
import { harmless } from '../text/harmless.js';

/** How a figure was read: `"47.43 billion yuan" = 47,430,000,000 CNY`, of what, when and where. */
export function FigureReading({ figure, repaired }: { figure: ReadFigure; repaired: boolean }) {
  const { quote, readAs, measures, period, place } = figure;
  const rows: [string, string | undefined][] = [
    ['of', measures],
    ['when', period],
    ['where', place],
  ];
  return (
    <div class="reading">
      <p class="reading-value">
        {quote === readAs ? (
          <span>as written</span>
        ) : (
          <>
            <bdi>{harmless(quote)}</bdi> =
          </>
        )}{' '}
        <b>{readAs}</b>
        {repaired && <span class="reading-repaired"> to be repaired</span>}
      </p>
      <dl>
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{harmless(value)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
