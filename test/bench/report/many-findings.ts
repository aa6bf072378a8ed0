import { rules } from '../../../rules/index.js';
import type { CheckResult } from '../../../src/model/check-result.js';
import { checkTexts } from '../../../src/pipeline.js';
import { mixedReports } from '../scale/mixed-reports.js';

/** A corpus of so many stories, and as many findings as asked for: its own, again and again under other names. */
export async function manyFindings(stories: number, count: number): Promise<CheckResult> {
  const texts = mixedReports(stories).map(({ id, text }) => ({ name: `${id}.md`, text }));
  const result = await checkTexts(texts, { rules, glossaryFolder: 'rules/glossary' });
  const own = result.findings.filter(({ claims }) => claims.length > 0);
  const findings = Array.from({ length: count }, (_, index) => {
    const finding = own[index % own.length]!;
    return index < own.length
      ? finding
      : { ...finding, id: `${finding.id}-${Math.floor(index / own.length)}` };
  });
  return { ...result, findings };
}
