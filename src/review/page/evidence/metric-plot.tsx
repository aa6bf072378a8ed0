import { useEffect, useState } from 'preact/hooks';
import type { FindingView } from '../../../view/finding-view.js';
import type { MetricView } from '../../../view/metric-view.js';
import { claimsOf } from '../../pick/claims-of.js';
import { byFact } from '../plot/by-fact.js';
import { FactPlot } from '../plot/fact-plot.js';
import { Folded } from './folded.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';

/** Of the facts that the finding does not speak of; more would be a report of its own. */
const mostOthers = 12;

/** All that was said of the metric, by everybody: the facts that the finding speaks of, and the others folded. */
export function MetricPlot({ review, view }: { review: Review; view: FindingView }) {
  const plot = useMetric(review, view.metric);
  if (!plot || plot.figures.length < 2) return null;
  const named = new Set(claimsOf(view.stances));
  const { spokenOf, others } = byFact(plot, named);
  // A figure with nothing beside it is no plot: all of it stands on its card.
  const drawn = spokenOf.filter((fact) => fact.figures.length > 1);
  if (drawn.length === 0 && others.length === 0) return null;
  const figures = others.reduce((sum, fact) => sum + fact.figures.length, 0);
  return (
    <section class="plot" aria-labelledby="plot-title">
      <h2 id="plot-title">
        All that was said of <bdi>{harmless(plot.title)}</bdi>
      </h2>
      {drawn.map((fact) => (
        <FactPlot key={fact.number} fact={fact} named={named} />
      ))}
      {others.length > 0 && (
        <Folded title={`${counted(figures, 'figure')} of other times, places or units`}>
          {() =>
            others
              .slice(0, mostOthers)
              .map((fact) => <FactPlot key={fact.number} fact={fact} named={named} />)
          }
        </Folded>
      )}
    </section>
  );
}

/** At once where it was fetched ahead, else when it comes; a plot is no reason to stop where it does not. */
function useMetric({ library: { metrics } }: Review, metric: string | undefined): MetricView | undefined {
  const [plot, setPlot] = useState(() => (metric === undefined ? undefined : metrics.here(metric)));
  useEffect(() => {
    let current = true;
    if (metric !== undefined) {
      metrics.ask(metric).then(
        (found) => {
          if (current) setPlot(found);
        },
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [metric, metrics]);
  return plot;
}
