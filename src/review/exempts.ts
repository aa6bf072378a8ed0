import type { Claim } from '../model/claim.js';
import { claimsById } from '../model/claims-by-id.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Exemption } from '../model/exemption.js';
import type { Finding } from '../model/finding.js';
import { matchesPattern } from './matches-pattern.js';
import type { Quoted } from './quoted-sides.js';

/**
 * Whether an exemption is for a finding: its rule, and one of the reports or sentences that the finding names.
 *
 * @param nameOf what the exemption calls a report; undefined where it cannot know the report
 */
export function exempts(
  { documents, extractions }: Quoted,
  nameOf: (doc: string) => string | undefined,
): (exemption: Exemption, finding: Finding) => boolean {
  const reports = new Map(documents.map((document) => [document.id, document]));
  const claims = claimsById(extractions);
  const sentenceOf = ({ doc, sentenceStart, sentenceEnd }: Claim) =>
    evenBlanks((reports.get(doc)?.text ?? '').slice(sentenceStart, sentenceEnd));
  return ({ rule, covers }, finding) => {
    if (rule !== finding.rule) return false;
    if ('fingerprint' in covers) return covers.fingerprint === finding.id;
    if ('paths' in covers) {
      const paths = finding.documents.map((doc) => reports.get(doc)?.path ?? '');
      return covers.paths.some((pattern) => paths.some((path) => matchesPattern(path, pattern)));
    }
    if (!covers.sentences) return finding.documents.some((doc) => nameOf(doc) === covers.doc);
    const quoted = finding.claims.flatMap((id) => claims.get(id) ?? []);
    return quoted.some(
      (claim) => nameOf(claim.doc) === covers.doc && covers.sentences?.includes(sentenceOf(claim)),
    );
  };
}
