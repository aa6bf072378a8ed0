import { rules } from '../../../rules/index.js';
import type { CheckResult } from '../../../src/model/check-result.js';
import { checkTexts } from '../../../src/pipeline.js';
import { mixedReports } from '../scale/mixed-reports.js';

/** What one report says besides, so that there is an error and a note however clean the made reports are. */
const faults =
  'The harbour office counted 4,8216 visits. A tender carried 312 crates to the quay.\n\nA tender carried 312 crates to the quay.';

/** A corpus of so many stories, and as many findings as asked for: its own, again and again under other names. */
export async function manyFindings(stories: number, count: number): Promise<CheckResult> {
  const texts = mixedReports(stories).map(({ id, text }, at) => ({
    name: `${id}.md`,
    text: at === 0 ? `${text}\n\n${faults}\n` : text,
  }));
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
