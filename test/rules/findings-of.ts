import { check } from '../../src/check/check.js';
import type { Rule } from '../../src/check/rule.js';
import type { Finding } from '../../src/model/finding.js';
import { madeCorpus } from '../made-corpus.js';
import type { MadeReport } from '../made-corpus.js';

/** What a rule finds in reports whose claims are given by hand; they are called `a.md`, `b.md` and so on. */
export function findingsOf(rule: Rule, ...reports: MadeReport[]): Finding[] {
  const named = reports.map((report, at): [string, MadeReport] => [`${'abcdef'.charAt(at)}.md`, report]);
  return check(madeCorpus(Object.fromEntries(named)), [rule]);
}

/** A report of one event, made on a day of March 2024. */
export function reportOn(
  day: number,
  text: string,
  ...claims: NonNullable<MadeReport['claims']>
): MadeReport {
  const date = `2024-03-${String(day).padStart(2, '0')}`;
  return { text: `---\npublished: ${date}\nevent: storm\n---\n${text}`, claims };
}
