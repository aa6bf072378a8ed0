import { createHash } from 'node:crypto';
import type { BaselineEntry } from '../model/baseline-entry.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Finding } from '../model/finding.js';
import { quotedSides, type Quoted } from './quoted-sides.js';

/** Characters of a quote, enough to know the sentence again. */
const longest = 60;

/** Digits of a hash; two sides of one rule that meet by chance are rarer than one in a billion. */
const digits = 12;

/** Findings as a baseline holds them, in the same order. */
export function baselineEntries(checked: Quoted, findings: readonly Finding[]): BaselineEntry[] {
  const sidesOf = quotedSides(checked, () => '');
  const claims = claimsById(checked.extractions);
  return findings.map((finding) => {
    const { sides } = sidesOf(finding);
    const figures = finding.claims.flatMap((id) => claims.get(id)?.quote ?? []);
    const [first = ''] = sides;
    const quote = finding.claims.length > 0 ? (first.split('\t')[1] ?? first) : finding.message;
    return {
      rule: finding.rule,
      fingerprint: finding.id,
      documents: finding.documents.toSorted(),
      figures,
      quote: quote.length > longest ? `${quote.slice(0, longest - 3)}...` : quote,
      sides: sides.map(hash).toSorted(),
    };
  });
}

function hash(side: string): string {
  return createHash('sha256').update(side).digest('hex').slice(0, digits);
}
