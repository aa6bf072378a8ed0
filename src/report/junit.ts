import type { CheckResult } from '../model/check-result.js';
import type { Finding } from '../model/finding.js';
import { hiddenBecause } from './hidden-because.js';
import { proofLabel } from './proof-label.js';
import { lookup, type Lookup } from '../view/lookup.js';
import { region } from '../view/region.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf } from '../view/sides-of.js';
import { standing } from './standing.js';
import { summaryLine } from './summary-line.js';
import { xmlElement } from './xml/xml-element.js';

/**
 * A JUnit report: each error and warning a failed test, each note a passed one, and what was let pass a skipped one,
 * with the reason. With nothing found one passed test remains, since Jenkins and others take a report without tests for
 * a failed build.
 */
export function junit(result: CheckResult, { leftOut, inRepository }: ReportSetting): string {
  const findings = standing(result.findings);
  const found = lookup(result);
  const cases = findings.map((finding) => testCase(finding, found, inRepository));
  const summary = summaryLine(result, leftOut);
  const clean = [xmlElement('testcase', { name: summary, classname: 'crossfoot' })];
  const hidden = result.findings.filter((finding) => hiddenBecause(finding).length > 0);
  const skipped = hidden.map((finding) => testCase(finding, found, inRepository));
  const tests = [...(cases.length > 0 ? cases : clean), ...skipped];
  const failures = findings.filter(({ severity }) => severity !== 'info').length;
  const suite = { name: 'crossfoot', tests: tests.length, failures, errors: 0, skipped: skipped.length };
  const body = [...tests, xmlElement('system-out', {}, summary)];
  const suites = xmlElement('testsuites', suite, [xmlElement('testsuite', suite, body)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`;
}

function testCase(finding: Finding, found: Lookup, inRepository: ReportSetting['inRepository']): string {
  const { id, rule, severity, message, suggestion } = finding;
  const places = sidesOf(finding, found).map((side) => {
    const { line, column } = region(side);
    return { path: inRepository(side.document.path), at: `${line}:${column}` };
  });
  const [first] = places;
  const told = [
    message,
    ...(suggestion ? [`${proofLabel(suggestion.proof)}: ${suggestion.proof}.`] : []),
    ...(places.length > 0 ? [`Places: ${places.map(({ path, at }) => `${path}:${at}`).join(', ')}.`] : []),
    `crossfoot explain ${id}`,
  ].join(' ');
  const [hidden] = hiddenBecause(finding);
  const outcome = hidden
    ? xmlElement('skipped', { message: hidden.reason })
    : severity === 'info'
      ? xmlElement('system-out', {}, told)
      : xmlElement('failure', { message, type: severity }, told);
  return xmlElement(
    'testcase',
    {
      // Without a line, or a report that grows above would make it another test.
      name: [...(first ? [first.path] : []), id].join(' '),
      classname: rule.replaceAll('/', '.'),
      ...(first && { file: first.path }),
    },
    [outcome],
  );
}
