import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/finding.js';
import { lookup } from '../view/lookup.js';
import { placeOf } from '../view/place-of.js';
import { plainText } from '../view/plain-text.js';
import { region } from '../view/region.js';
import { repairedQuote } from './repaired-quote.js';
import type { ReportSetting } from './report-setting.js';
import { sidesOf, type Side } from '../view/sides-of.js';
import { standing } from './standing.js';

const levels: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Reviewdog Diagnostic Format, whose columns count UTF-8 bytes; with the repair of a figure where one is proved. */
export function rdjson(result: CheckResult, { inRepository }: ReportSetting): string {
  const found = lookup(result);
  const diagnostics = standing(result.findings).flatMap((finding) => {
    const [first, ...others] = sidesOf(finding, found);
    const { rule, severity, message, suggestion } = finding;
    const claim = suggestion && found.claim(suggestion.claim);
    const home = claim && found.document(claim.doc);
    const text = claim && repairedQuote(claim, suggestion);
    // A suggestion stands in the file of its diagnostic.
    const fits = text !== undefined && home === first?.document && home?.line === undefined;
    return first
      ? {
          message: plainText(message),
          location: locationOf(first),
          severity: levels[severity],
          code: { value: rule },
          ...(fits && home && { suggestions: [{ range: rangeOf({ document: home, main: claim }), text }] }),
          ...(others.length > 0 && {
            related_locations: others.map((side) => ({ message: 'See also', location: locationOf(side) })),
          }),
        }
      : [];
  });
  return `${JSON.stringify({ source: { name: 'crossfoot' }, diagnostics }, undefined, 2)}\n`;

  function locationOf(side: Side) {
    return { path: inRepository(side.document.path), range: rangeOf(side) };
  }
}

function rangeOf({ document, main }: Pick<Side, 'document' | 'main'>) {
  const { line, endLine } = region({ document, ...(main && { main }) });
  if (!main || document.line !== undefined) return { start: { line }, end: { line: endLine } };
  return {
    start: { line, column: byteColumn(main.start) },
    end: { line: endLine, column: byteColumn(main.end) },
  };

  function byteColumn(offset: number): number {
    return Buffer.byteLength(document.text.slice(placeOf(document, offset).lineStart, offset)) + 1;
  }
}
