import type { CheckResult } from '../../model/check-result.js';
import { findingAnchor } from '../finding-anchor.js';

/** Where things stand in a page: names that are unique, safe in an address, and the same in every run. */
export interface Places {
  report(id: string): string;
  figure(claim: string): string;
  finding(id: string): string;
  /** What a link to one of them has for an address. */
  to: Links;
  /** What there is room for in the page, so that it can be linked to. */
  has: Contents;
}

/** Addresses within the page; or within a report of many pages, see `placesOn`. */
export interface Links {
  report(id: string): string;
  /** @param report that it stands in */
  figure(claim: string, report: string): string;
  finding(id: string): string;
  plot(fact: string): string;
}

/** What of a corpus is in a page. */
export interface Contents {
  /** The text of a report, with its figures; else it may be in a list, by its name. */
  text(report: string): boolean;
  report(id: string): boolean;
  plot(fact: string): boolean;
  finding(id: string): boolean;
}

export function places({ documents, extractions }: CheckResult, has: Contents): Places {
  const numbers = new Map(documents.map(({ id }, index) => [id, index + 1]));
  const report = (id: string) => `report-${numbers.get(id) ?? 0}`;
  const figures = new Map(
    extractions.flatMap(({ doc, claims }) =>
      claims.map(({ id }, index) => [id, `${report(doc)}-figure-${index + 1}`] as const),
    ),
  );
  const figure = (claim: string) => figures.get(claim) ?? '';
  return {
    ...{ report, figure, finding: findingAnchor, has },
    to: {
      report: (id) => `#${report(id)}`,
      figure: (claim) => `#${figure(claim)}`,
      finding: (id) => `#${findingAnchor(id)}`,
      plot: (fact) => `#${fact}`,
    },
  };
}
