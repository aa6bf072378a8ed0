import { evenBlanks } from '../model/even-blanks.js';
import type { Claim } from '../model/claim.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Finding } from '../model/finding.js';

/** A finding by what it rests on. */
export interface Sided {
  rule: string;
  documents: readonly string[];
  /** One entry for each sentence that it quotes with a figure, sorted; the same entry as often as it is named. */
  sides: readonly string[];
}

/** The reports that findings are about, as far as their sides need it. */
export interface Quoted {
  documents: readonly Document[];
  extractions: readonly Extraction[];
}

/**
 * Tells of findings what they rest on: sentence and figure, without what the figure was taken to measure, so that a
 * word more in the glossary is no news. A finding about whole reports rests on them, and on the sentences in its
 * evidence.
 *
 * @param nameOf what to call a document by; an empty text where it does not matter which one it is
 */
export function quotedSides(
  { documents, extractions }: Quoted,
  nameOf: (doc: string) => string,
): (finding: Finding) => Sided {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const claims = claimsById(extractions);
  const sideOf = ({ doc, sentenceStart, sentenceEnd, quote }: Claim) =>
    [nameOf(doc), evenBlanks((texts.get(doc) ?? '').slice(sentenceStart, sentenceEnd)), quote].join('\t');
  return (finding) => {
    const sides = finding.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [sideOf(claim)] : [];
    });
    const whole = finding.documents.map(nameOf).filter((name) => name !== '');
    const about = sides.length > 0 ? sides : [...whole, ...listed(finding)];
    return {
      rule: finding.rule,
      documents: finding.documents.map(nameOf).toSorted(),
      sides: about.length > 0 ? about.toSorted() : [finding.message],
    };
  };
}

function listed({ evidence }: Finding): string[] {
  return Array.isArray(evidence?.sentences) ? evidence.sentences.map(String).map(evenBlanks) : [];
}
