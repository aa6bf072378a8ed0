import type { CheckResult } from '../../model/check-result.js';
import type { Views } from '../../review/session/options.js';
import { lookup } from '../../view/lookup.js';
import { viewer } from '../../view/viewer.js';

/** What a session shows of a checked corpus, by the names that a page asks with. */
export function viewsOf(result: CheckResult): Views {
  const view = viewer(result);
  const findings = new Map(result.findings.map((finding) => [finding.id, finding]));
  const { document } = lookup(result);
  return {
    finding(id) {
      const finding = findings.get(id);
      return finding && view.finding(finding);
    },
    metric(key) {
      const metric = view.metric(key);
      return metric.figures.length > 0 ? metric : undefined;
    },
    document: (id) => (document(id) ? view.document(id) : undefined),
  };
}
