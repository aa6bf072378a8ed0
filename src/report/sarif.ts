import type { CheckResult } from '../model/check-result.js';
import { severities, type Finding } from '../model/finding.js';
import { counted } from './counted.js';
import { lookup } from '../view/lookup.js';
import type { ReportSetting } from './report-setting.js';
import { messageText } from './sarif/message-text.js';
import { ruleDescriptor } from './sarif/rule-descriptor.js';
import { sarifResult } from './sarif/sarif-result.js';
import { standing } from './standing.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** GitHub shows as many alerts of a run. */
const mostResults = 5000;

/**
 * SARIF 2.1.0, for code scanning and editors. Hidden findings are in it too, marked, since a page of alerts closes what
 * is gone and opens it anew when it comes back. What is left out, and what could not be read, is told as notifications.
 */
export function sarif(result: CheckResult, setting: ReportSetting): string {
  const found = lookup(result);
  const findings = loudest(result.findings);
  const indexes = new Map(result.rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'Crossfoot',
        version: setting.tool.version,
        semanticVersion: setting.tool.version,
        rules: result.rules.map(ruleDescriptor),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...problems(result, setting),
          ...leftOut(result.findings.length - findings.length + setting.leftOut),
        ],
      },
    ],
    results: findings.map((finding) => sarifResult(finding, indexes.get(finding.rule) ?? -1, found, setting)),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

/** In the order of the report; of too many those that stand, and of these the most severe. */
function loudest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostResults) return findings;
  const stands = new Set(standing(findings));
  const rank = (finding: Finding) =>
    severities.indexOf(finding.severity) + (stands.has(finding) ? 0 : severities.length);
  const kept = new Set(findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults));
  return findings.filter((finding) => kept.has(finding));
}

function problems({ problems: all }: CheckResult, { inRepository }: ReportSetting) {
  return all.map(({ path, line, message }) => {
    const place = [inRepository(path), ...(line === undefined ? [] : [line])].join(':');
    return { level: 'warning', message: { text: messageText(`${place}: ${message}`) } };
  });
}

function leftOut(count: number) {
  if (count === 0) return [];
  return [{ level: 'note', message: { text: `${counted(count, 'finding')} left out of this report.` } }];
}
