import { createHash } from 'node:crypto';
import { evenBlanks } from '../model/even-blanks.js';
import type { Complaint, Lookup } from './rule.js';

const length = 16;

/**
 * Names a finding, 16 hexadecimal digits: made of the rule, the metrics, and the sentences it quotes, each
 * once and in the order of the alphabet, blanks evened out. It holds no offsets and no names of documents, so
 * it survives edits elsewhere, a file that moves, and one more report that copies the sentence; it lapses when a
 * figure in one of the sentences changes. A complaint about whole documents is named by the sentences in its
 * evidence (`sentences`), or by its message where there are none.
 */
export function fingerprint(rule: string, complaint: Complaint, { document }: Lookup): string {
  const { claims, evidence, message } = complaint;
  const quoted = claims.map((claim) => {
    const sentence = document(claim.doc).text.slice(claim.sentenceStart, claim.sentenceEnd);
    return `${claim.metric}\t${evenBlanks(sentence)}\t${claim.quote}`;
  });
  const listed = Array.isArray(evidence?.sentences) ? evidence.sentences.map(String).map(evenBlanks) : [];
  const about = [quoted, listed, [message]].find((parts) => parts.length > 0) ?? [];
  const parts = [rule, ...new Set(about.toSorted())];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length);
}
