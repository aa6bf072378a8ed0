import type { PlottedFigure } from '../../../view/metric-view.js';
import { harmless } from '../text/harmless.js';
import { sayDate } from '../text/say-date.js';
import { arrange } from './arrange.js';
import { extent } from './extent.js';
import type { Fact } from './by-fact.js';
import { Drawn } from './drawn.js';
import { type Scale, scale } from './scale.js';

/** Rows that are drawn; a metric that half the world writes about is shown around this finding's figures. */
const most = 40;

/** A dot plot that is a table: each row says in words what it draws. Copies of one text are joined by a bracket. */
export function FactPlot({ fact, named }: { fact: Fact; named: ReadonlySet<string> }) {
  const { figures, consensus } = fact;
  const { rows, leftOut } = arrange(figures, named, most);
  const ends = rows.map(({ figure }) => extent(figure)).flatMap(({ low, high }) => [low, high]);
  const drawn = scale([
    ...ends.filter((end) => end !== null),
    ...(consensus ? [consensus.low, consensus.high] : []),
  ]);
  return (
    <>
      <table class="chart plot-table">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Says</th>
            <th scope="col">
              <span class="unseen">Drawn</span>
              <Ticks drawn={drawn} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, bracket }) => (
            <tr key={figure.claim} class={named.has(figure.claim) ? 'plot-named' : ''}>
              <th scope="row">
                {bracket && <Bracket place={bracket} />}
                <Who figure={figure} />
              </th>
              <Says quote={figure.quote} named={named.has(figure.claim)} />
              <Drawn figure={figure} drawn={drawn} consensus={consensus} />
            </tr>
          ))}
        </tbody>
      </table>
      <Legend consensus={consensus} leftOut={leftOut} />
    </>
  );
}

function Ticks({ drawn: { place, ticks } }: { drawn: Scale }) {
  return (
    <svg class="ticks" width="100%" height="18" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x={`${place(tick)}%`} y="13" text-anchor="middle">
          {short(tick)}
        </text>
      ))}
    </svg>
  );
}

function Bracket({ place }: { place: string }) {
  return (
    <>
      <span class={`bracket bracket-${place}`} aria-hidden="true" />
      <span class="unseen">copy, one source: </span>
    </>
  );
}

function Says({ quote, named }: { quote: string; named: boolean }) {
  return (
    <td class="number">
      {named && <span aria-hidden="true">▸ </span>}
      {named && <span class="unseen">in this finding: </span>}
      <bdi>{harmless(quote)}</bdi>
    </td>
  );
}

function Who({ figure }: { figure: PlottedFigure }) {
  return (
    <span>
      <bdi>{harmless(figure.outlet ?? figure.document)}</bdi>{' '}
      <small>{figure.period ?? (figure.published !== undefined && sayDate(figure.published))}</small>
    </span>
  );
}

function Legend({ consensus, leftOut }: Pick<Fact, 'consensus'> & { leftOut: number }) {
  return (
    <p class="legend">
      ▸ in this finding · ● as stated · ○ about · bar: range · arrow: more or less than · bracket: copies, one
      source
      {consensus && ` · shaded: ${consensus.independentSources} independent sources agree`}
      {leftOut > 0 && ` · ${leftOut.toLocaleString('en')} more figures are not drawn`}
    </p>
  );
}

function short(value: number): string {
  return value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 3 });
}
