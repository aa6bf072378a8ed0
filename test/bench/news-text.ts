import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport } from './make-news.js';

const corpora = 'corpus';

/** The reports that are shipped, as text. */
function shipped(): string[] {
  return readdirSync(corpora, { recursive: true, encoding: 'utf8' })
    .filter((path) => /documents.*\.(?:txt|md)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(corpora, path), 'utf8'));
}

/** News of at least so many code units, one report after the other: the shipped ones, then made ones. */
export function newsText(size: number): string[] {
  const reports: string[] = [];
  let length = 0;
  const add = (report: string): void => {
    reports.push(report);
    length += report.length;
  };
  for (const report of shipped()) if (length < size) add(report);
  for (let number = 1; length < size; number++) add(makeReport(number));
  return reports;
}
