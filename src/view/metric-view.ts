import type { ReadFigure, Source } from './finding-view.js';

/** One figure in the plot of a metric. */
export interface PlottedFigure extends ReadFigure, Source {
  section: string;
  /** Copies of one text share a number: they are one source. */
  copyGroup?: number;
  /** Findings that name it. */
  findings: readonly string[];
}

/** All that was said of one metric: the data of a dot plot, and of the table beside it. */
export interface MetricView {
  metric: string;
  /** In words, such as "cases solved (telecom fraud)". */
  title: string;
  /** Sorted by value, then by date and document. */
  figures: readonly PlottedFigure[];
  /** What most independent sources can be held to, where there is such a thing. */
  consensus?: { low: number; high: number; independentSources: number };
}
