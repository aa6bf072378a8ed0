import type { CheckResult } from '../../model/check-result.js';
import type { Claim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import { lookup, type Lookup } from '../../view/lookup.js';
import { comparisonsTold } from '../../view/comparisons-told.js';
import { plainText } from '../../view/plain-text.js';
import { sidesOf } from '../../view/sides-of.js';
import { fields } from '../text/fields.js';
import { indented } from '../text/indented.js';
import { part } from '../text/part.js';
import { placeLabel } from '../text/place-label.js';
import { sideLines } from '../text/side-lines.js';
import type { Style } from '../text/style.js';
import { wrap } from '../wrap.js';
import { comparisonLines } from './comparison-lines.js';
import { evidenceLines } from './evidence-lines.js';

/** How a finding came about: its places, why it matters, how the figures compare, and what the rule looked at. */
export function explainFinding(result: CheckResult, finding: Finding, style: Style): string {
  const { rule, status, suggestion, cause, evidence } = finding;
  const narrow = { ...style, width: style.width - 2 };
  const found = lookup(result);
  const claims = finding.claims.flatMap((claim) => found.claim(claim) ?? []);
  const why = result.rules.find((card) => card.id === rule)?.why ?? '';
  const proof = suggestion ? `${suggestion.text}: ${suggestion.proof}` : '';
  const standing = [
    ['cause', cause ?? 'unknown'],
    ['status', status],
  ] as const;
  return [
    ...opening(finding, found, style),
    ...part('Proof', wrap(plainText(proof), narrow.width), style),
    ...part('Why it matters', wrap(why, narrow.width), style),
    ...part('How the figures compare', comparisons(finding, claims, result, found, narrow), style),
    ...part('What the rule looked at', evidenceLines(evidence), style),
    ...part('What is thought of it', fields(standing, narrow), style),
    ...part(
      'Its figures, to be explained in turn',
      fields(
        claims.map(({ id, quote }) => [id, quote]),
        narrow,
      ),
      style,
    ),
    '',
  ].join('\n');
}

function opening(finding: Finding, found: Lookup, style: Style): string[] {
  const { paint, width } = style;
  const { severity, rule, id, message } = finding;
  const sides = sidesOf(finding, found);
  const place = sides[0] ? `${paint('strong', placeLabel(sides[0]))}  ` : '';
  return [
    `${place}${paint(severity, severity)}  ${rule}  ${paint('quiet', id)}`,
    ...indented(wrap(plainText(message), width - 2), '  '),
    '',
    ...indented(sideLines(sides, { ...style, width: width - 2 }, severity), '  '),
  ];
}

/** The figure at fault beside each of the others that measure the same, and then the pairs that the rule weighed besides. */
function comparisons(
  finding: Finding,
  claims: readonly Claim[],
  { compare }: CheckResult,
  found: Lookup,
  style: Style,
): string[] {
  const [first, ...others] = claims;
  if (!first) return [];
  const comparable = others.filter(({ metric }) => metric === first.metric);
  const known = comparable.map(({ id }) => id);
  const besides = comparisonsTold(finding).filter(
    ({ claims: [one, other = ''] }) => one !== first.id || !known.includes(other),
  );
  return [
    ...comparable.flatMap((other) => comparisonLines(compare(first, other), other, found, style)),
    ...besides.flatMap((comparison) => {
      const [one, other] = comparison.claims.map((id) => found.claim(id));
      if (!one || !other) return [];
      const beside = style.paint('quiet', `beside ${plainText(one.quote)} in ${one.doc}:`);
      return [beside, ...comparisonLines(comparison, other, found, style)];
    }),
  ];
}
