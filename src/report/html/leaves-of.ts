import type { Finding } from '../../model/finding.js';
import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';
import type { Leaf } from './leaf.js';

/**
 * The pages beside the index, those of metrics first. Each finding is told in full on one of them: on that of the first
 * metric that has a page, else on that of the first report that has one.
 */
export function leavesOf(page: Edition): Leaf[] {
  const { facts, reports, places, findings, name } = page;
  const metrics = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (places.has.plot(fact.id)) metrics.set(fact.metric, [...(metrics.get(fact.metric) ?? []), fact]);
  }
  const told = new Map<string, Finding[]>();
  for (const finding of findings) {
    const metric = page.factsNaming(finding.id).find((fact) => metrics.has(fact.metric))?.metric;
    const home = metric === undefined ? finding.documents.find(places.has.text) : `metric:${metric}`;
    if (home !== undefined) told.set(home, [...(told.get(home) ?? []), finding]);
  }
  const ofMetrics = [...metrics].map(([metric, own], index) => ({
    file: `metric-${index + 1}.html`,
    title: capital(own[0]!.title),
    facts: own,
    reports: [],
    findings: told.get(`metric:${metric}`) ?? [],
  }));
  const ofReports = reports
    .filter(({ id }) => places.has.text(id))
    .map((report) => ({
      file: `${places.report(report.id)}.html`,
      title: name(report.id),
      facts: [],
      reports: [report],
      findings: told.get(report.id) ?? [],
    }));
  return [...ofMetrics, ...ofReports];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
