import type { Finding } from '../../model/finding.js';
import { capital } from './capital.js';
import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';
import type { Leaf } from './leaf.js';

/** Of more findings, nobody reads the last ones, and nobody wants the files. */
const mostTold = 20_000;

/**
 * The pages beside the index, those of metrics first. Each finding is told in full on one of them: on that of the first
 * metric that has a page, else on that of the first report that has one, else on one for those that have neither.
 */
export function leavesOf(page: Edition): Leaf[] {
  const { facts, places } = page;
  const metrics = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (places.has.plot(fact.id)) metrics.set(fact.metric, [...(metrics.get(fact.metric) ?? []), fact]);
  }
  const told = new Map<string, Finding[]>();
  for (const finding of page.findings.slice(0, mostTold)) {
    const home = homeOf(finding, metrics, page);
    const own = told.get(home);
    if (own) own.push(finding);
    else told.set(home, [finding]);
  }
  return [...ofMetrics(metrics, page, told), ...ofReports(page, told), ...ofNone(told)];
}

const none = 'none';
const ofMetric = (metric: string) => `metric:${metric}`;
const ofReport = (report: string) => `report:${report}`;

function homeOf(
  { id, documents }: Finding,
  metrics: ReadonlyMap<string, Fact[]>,
  { factsNaming, places }: Edition,
): string {
  const fact = factsNaming(id).find(({ metric }) => metrics.has(metric));
  const report = documents.find(places.has.text);
  return fact ? ofMetric(fact.metric) : report === undefined ? none : ofReport(report);
}

type Told = ReadonlyMap<string, readonly Finding[]>;

function ofMetrics(metrics: ReadonlyMap<string, Fact[]>, { view }: Edition, told: Told): Leaf[] {
  return [...metrics].map(([metric, facts], index) => ({
    file: `metric-${index + 1}.html`,
    title: capital(view.metric(metric).title),
    facts,
    reports: [],
    findings: told.get(ofMetric(metric)) ?? [],
  }));
}

function ofReports({ reports, places, name }: Edition, told: Told): Leaf[] {
  return reports
    .filter(({ id }) => places.has.text(id))
    .map((report) => ({
      file: `${places.report(report.id)}.html`,
      title: name(report.id),
      facts: [],
      reports: [report],
      findings: told.get(ofReport(report.id)) ?? [],
    }));
}

function ofNone(told: Told): Leaf[] {
  const findings = told.get(none) ?? [];
  return findings.length > 0
    ? [{ file: 'other-findings.html', title: 'Other findings', facts: [], reports: [], findings }]
    : [];
}
