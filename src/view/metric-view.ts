import type { Measure } from '../model/claim.js';
import type { ReadFigure, Source } from './finding-view.js';

/** One figure in the plot of a metric. */
export interface PlottedFigure extends ReadFigure, Source {
  section: string;
  measure: Measure;
  /** Its period, EDTF; `period` has it in words. */
  when?: string;
  /** Those that speak of one fact (same time, place and unit) share a number, the most told of from 0. */
  fact: number;
  /** Copies of one text share a number: they are one source. */
  copyGroup?: number;
  /** Findings that name it. */
  findings: readonly string[];
}

/** What most independent sources can be held to. */
export interface Consensus {
  low: number;
  high: number;
  independentSources: number;
}

/** All that was said of one metric: the data of a dot plot, and of the table beside it. */
export interface MetricView {
  metric: string;
  /** In words, as reports write them: `residents of a nursing home`, `homes flooded`. */
  title: string;
  /** Sorted by fact, then by value, date and document. */
  figures: readonly PlottedFigure[];
  /** Of each fact, by its number, where two independent sources or more agree and no other value has as many. */
  consensus: Readonly<Record<number, Consensus>>;
}
