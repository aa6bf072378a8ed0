import type { Rule } from '../check/rule.js';
import type { CheckResult } from '../model/check-result.js';
import type { Decision } from '../model/decision.js';
import { checkExtracted } from '../pipeline.js';
import { extract, type ExtractSettings, type ExtractedReport } from './extract.js';
import type { ReportText } from './report-text.js';

export interface CheckSettings extends ExtractSettings {
  /** The rules to run, in the order of reports; all that there are unless given. */
  rules?: readonly Rule[];
  /** What reviewers decided before, oldest first: of one finding the last decision holds. */
  decisions?: readonly Decision[];
  /** Other names of publishers and of those who are quoted, by the name to use: they are one source. */
  sources?: Readonly<Record<string, readonly string[]>>;
  /** The day on which exemptions count, `2031-12-31`; today unless given. */
  today?: string;
}

/**
 * Checks reports against each other and themselves.
 *
 * @param reports texts, or what `extract` gave; a text without a name is called `report-1.txt` for the first, and so on
 * @returns findings by document and place, with the documents and claims that they name; the same for reports in any
 * order
 * @throws Error where two reports have one name, where one holds no text, or where a rule fails
 */
export async function check(
  reports: readonly (ReportText | ExtractedReport)[],
  { rules, decisions = [], sources, today, ...reading }: CheckSettings = {},
): Promise<CheckResult> {
  const read = await Promise.all(reports.map((report, index) => extracted(report, index, reading)));
  read.sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const twice = read.find(({ document }, index) => document.id === read[index + 1]?.document.id);
  if (twice) throw new Error(`Two reports are called ${JSON.stringify(twice.document.id)}`);
  const corpus = {
    documents: read.map(({ document }) => document),
    extractions: read.map(({ document: _, problems: __, ...extraction }) => extraction),
    problems: read.flatMap(({ problems }) => problems),
    decisions: [...decisions],
    exemptions: [],
  };
  return checkExtracted(corpus, {
    rules: rules ?? (await import('../../rules/index.js')).rules,
    sources,
    today,
  });
}

async function extracted(
  report: ReportText | ExtractedReport,
  index: number,
  reading: ExtractSettings,
): Promise<ExtractedReport> {
  if (typeof report === 'string') return extract({ name: `report-${index + 1}.txt`, text: report }, reading);
  return 'claims' in report ? report : extract(report, reading);
}
