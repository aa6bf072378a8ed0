import type { Finding } from '../model/finding.js';

/** The findings that a reader still has to act on: those that nobody has dismissed or fixed. */
export function standing(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ status }) => status === 'open' || status === 'confirmed');
}
