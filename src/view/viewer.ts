import type { CheckResult } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import type { DocumentView } from './document-view.js';
import type { FindingView } from './finding-view.js';
import type { MetricView } from './metric-view.js';
import { scene } from './scene.js';
import { sentenceAround } from './sentence-around.js';
import { viewDocument } from './view-document.js';
import { viewFinding } from './view-finding.js';
import { viewMetric } from './view-metric.js';

/** What a person is shown of a checked corpus, piece by piece as it is asked for. */
export interface Viewer {
  finding(finding: Finding): FindingView;
  /** All that was said of one metric; without figures where nothing was. */
  metric(metric: string): MetricView;
  /** The sentence of a figure, by its claim; empty where there is no such figure. */
  sentence(claim: string): string;
  /** @throws Error where the corpus has no such report */
  document(id: string): DocumentView;
}

/** Looks up once what all views of a corpus need. */
export function viewer(result: CheckResult): Viewer {
  const all = scene(result);
  const metrics = new Map<string, MetricView>();
  return {
    finding: (finding) => viewFinding(finding, all),
    metric: (metric) => {
      // Each finding about a metric asks for it again.
      const shown = metrics.get(metric) ?? viewMetric(metric, all);
      metrics.set(metric, shown);
      return shown;
    },
    sentence: (id) => {
      const claim = all.claim(id);
      const document = claim && all.document(claim.doc);
      return document ? sentenceAround(document, claim) : '';
    },
    document: (id) => viewDocument(id, all),
  };
}
