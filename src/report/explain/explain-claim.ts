import type { CheckResult } from '../../model/check-result.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { lookup } from '../../view/lookup.js';
import { plainText } from '../../view/plain-text.js';
import { fields } from '../text/fields.js';
import { indented } from '../text/indented.js';
import { part } from '../text/part.js';
import { placeLabel } from '../text/place-label.js';
import { sideLines } from '../text/side-lines.js';
import type { Style } from '../text/style.js';
import { claimFields } from './claim-fields.js';
import { comparisonLines } from './comparison-lines.js';

/** How a figure was read, which others measure the same and can be compared with it, and what was found. */
export function explainClaim(result: CheckResult, claim: Claim, document: Document, style: Style): string {
  const { paint } = style;
  const narrow = { ...style, width: style.width - 2 };
  const side = { document, figures: [claim], main: claim };
  const found = lookup(result);
  const same = result.alignments
    .filter(({ claims }) => claims.includes(claim.id))
    .flatMap(({ claims }) => claims.filter((id) => id !== claim.id).flatMap((id) => found.claim(id) ?? []));
  const comparisons = same.flatMap((other) =>
    comparisonLines(result.compare(claim, other), other, found, narrow),
  );
  const steps = (claim.trace ?? []).map(({ by, did }): [string, string] => [by, did]);
  const findings = result.findings
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ id, rule, message }): [string, string] => [id, `${rule}: ${message}`]);
  const unchecked = result.notChecked
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ rule, message }): [string, string] => [rule, message]);
  return [
    `${paint('strong', placeLabel(side))}  ${plainText(claim.quote)}  ${paint('quiet', claim.id)}`,
    '',
    ...indented(sideLines([side], narrow, 'info'), '  '),
    ...part('Read as', fields(claimFields(claim), narrow), style),
    ...part('Step by step', fields(steps, narrow), style),
    ...part('Other figures of the same metric', comparisons, style),
    ...part('Findings', fields(findings, narrow), style),
    ...part('Could not be checked', fields(unchecked, narrow), style),
    '',
  ].join('\n');
}
