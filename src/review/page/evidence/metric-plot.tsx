import { useEffect, useState } from 'preact/hooks';
import type { FindingView } from '../../../view/finding-view.js';
import type { MetricView } from '../../../view/metric-view.js';
import { PlotTable } from '../plot/plot-table.js';
import type { Review } from '../state/review.js';
import { harmless } from '../text/harmless.js';

/** All that was said of the metric, by everybody, with this finding's figures among it. */
export function MetricPlot({ review, view }: { review: Review; view: FindingView }) {
  const { metric } = view;
  const { metrics } = review.library;
  const [plot, setPlot] = useState<MetricView | undefined>(() =>
    metric === undefined ? undefined : metrics.here(metric),
  );
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
  if (!plot || plot.figures.length < 2) return null;
  const named = new Set(
    view.stances.flatMap(({ sides }) => sides.flatMap(({ figures }) => figures.map(({ claim }) => claim))),
  );
  return (
    <section class="plot" aria-labelledby="plot-title">
      <h2 id="plot-title">
        All that was said of <bdi>{harmless(plot.title)}</bdi>
      </h2>
      <PlotTable plot={plot} named={named} />
    </section>
  );
}
