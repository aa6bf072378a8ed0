import { createHash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Complaint, Lookup } from './rule.js';

const length = 16;

/**
 * Names a finding, 16 hexadecimal digits: made of the rule and the sentences with the figures it quotes, each
 * once and in the order of the alphabet, blanks evened out. It holds no offsets, no names of documents and no
 * metrics, so it survives edits elsewhere, a file that moves, one more report that copies the sentence, and a
 * glossary that calls the metric something else; it lapses when a figure in one of the sentences changes. A
 * complaint about whole documents is named by the sentences in its evidence (`sentences`), or by its message
 * where there are none.
 */
export function fingerprint(rule: string, complaint: Complaint, { document }: Lookup): string {
  const { claims, evidence, message } = complaint;
  const quoted = claims.map((claim) => figureInSentence(claim, document(claim.doc).text));
  const listed = Array.isArray(evidence?.sentences) ? evidence.sentences.map(String).map(evenBlanks) : [];
  const about = [quoted, listed, [message]].find((parts) => parts.length > 0) ?? [];
  const parts = [rule, ...new Set(about.toSorted())];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length);
}

/** A figure with its sentence; one that stands there more than once is told apart by how many of it are before. */
function figureInSentence({ quote, start, sentenceStart, sentenceEnd }: Claim, text: string): string {
  const before = text.slice(sentenceStart, start).split(quote).length - 1;
  return `${evenBlanks(text.slice(sentenceStart, sentenceEnd))}\t${quote}\t${before}`;
}
