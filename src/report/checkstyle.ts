import type { CheckResult } from '../model/check-result.js';
import { lookup } from '../view/lookup.js';
import { region } from '../view/region.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf } from '../view/sides-of.js';
import { standing } from './standing.js';
import { xmlElement } from './xml/xml-element.js';

/** A Checkstyle report, by file; each finding at its first place. */
export function checkstyle(result: CheckResult, { inRepository }: ReportSetting): string {
  const found = lookup(result);
  const files = new Map<string, string[]>();
  for (const finding of standing(result.findings)) {
    const [side] = sidesOf(finding, found);
    if (!side) continue;
    const { line, column } = region(side);
    const { severity, message, rule } = finding;
    const source = `crossfoot.${rule.replaceAll('/', '.')}`;
    const path = inRepository(side.document.path);
    const errors = files.get(path) ?? [];
    errors.push(xmlElement('error', { line, column, severity, message, source }));
    files.set(path, errors);
  }
  const listed = [...files].map(([name, errors]) => xmlElement('file', { name }, errors));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('checkstyle', { version: '4.3' }, listed)}\n`;
}
