import type { FindingView } from '../../view/finding-view.js';

/** A report that a finding speaks of, and the figure to begin at. */
export interface ReportPlace {
  document: string;
  claim?: string;
}

/** The first report that a finding speaks of, or the one behind that which is open; undefined behind the last. */
export function nextReport(
  { stances }: Pick<FindingView, 'stances'>,
  open: string | undefined,
): ReportPlace | undefined {
  const places = new Map<string, ReportPlace>();
  for (const { document, figures } of stances.flatMap(({ sides }) => sides)) {
    const claim = figures[0]?.claim;
    // A finding may speak of several places in one report.
    if (!places.has(document)) places.set(document, { document, ...(claim !== undefined && { claim }) });
  }
  const reports = [...places.keys()];
  const next = reports[open === undefined ? 0 : reports.indexOf(open) + 1];
  return next === undefined ? undefined : places.get(next);
}
