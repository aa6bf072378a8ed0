import type { CheckResult } from '../../model/check-result.js';

/** Where things stand in a page: names that are unique, safe in an address, and the same in every run. */
export interface Places {
  report(id: string): string;
  figure(claim: string): string;
  finding(id: string): string;
  /** Whether the text of a report is in the page, so that its figures can be linked to. */
  hasText(report: string): boolean;
}

/** @param withText reports that are shown in full */
export function places({ documents, extractions }: CheckResult, withText: ReadonlySet<string>): Places {
  const numbers = new Map(documents.map(({ id }, index) => [id, index + 1]));
  const report = (id: string) => `report-${numbers.get(id) ?? 0}`;
  const figures = new Map(
    extractions.flatMap(({ doc, claims }) =>
      claims.map(({ id }, index) => [id, `${report(doc)}-figure-${index + 1}`] as const),
    ),
  );
  return {
    report,
    figure: (claim) => figures.get(claim) ?? '',
    finding: (id) => `finding-${id.replace(/[^\w-]/g, '-')}`,
    hasText: (id) => withText.has(id),
  };
}
