import type { CheckResult } from '../model/check-result.js';
import type { Claim } from '../model/claim.js';
import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Finding } from '../model/finding.js';
import type { Publisher } from '../model/publisher.js';
import { reviewedClaim } from './claimreview/reviewed-claim.js';
import { webAddress } from './claimreview/web-address.js';
import { findingAnchor } from './finding-anchor.js';
import { lastDecisions } from './last-decisions.js';
import { lookup, type Lookup } from '../view/lookup.js';

export interface ClaimReviewOptions {
  /** Who reviews; whoever took the decision, unless given. */
  publisher?: Publisher | undefined;
  /** Address of the page that will show the findings; search engines ask for one. */
  page?: string | undefined;
}

/** One statement that was found wrong, or not to go with another. */
interface Review {
  finding: Finding;
  decision: Decision;
  isFalse: boolean;
  statement: string;
  documents: readonly Document[];
}

/**
 * What reviewers confirmed, in the `ClaimReview` of schema.org as JSON-LD: one review for each sentence that they called
 * wrong, or, where they did not say which one is, for each that is contradicted. It may be pasted into a page.
 */
export function claimreview(result: CheckResult, { publisher, page }: ClaimReviewOptions = {}): string {
  const found = lookup(result);
  const decisions = lastDecisions(result);
  const reviews = result.findings.flatMap((finding) => {
    const decision = decisions.get(finding.id);
    if (finding.status !== 'confirmed' || decision?.verdict !== 'confirmed') return [];
    return statements(finding, decision, found);
  });
  const graph = reviews.map((review) => ({
    '@type': 'ClaimReview',
    ...addressOf(review.finding, page),
    claimReviewed: review.statement,
    datePublished: review.decision.on.slice(0, 10),
    author: authorOf(publisher, review.decision),
    itemReviewed: reviewedClaim(review.documents),
    reviewRating: ratingOf(review),
    reviewBody: [review.finding.message, review.finding.suggestion?.proof ?? []].flat().join(' '),
  }));
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2);
  return `${json.replaceAll('<', '\\u003c')}\n`;
}

function statements(finding: Finding, decision: Decision, found: Lookup): Review[] {
  const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => found.claim(id) ?? []);
  const wrong = claimsOf(decision.wrong ?? []);
  const about = { finding, decision, isFalse: wrong.length > 0 };
  const claims = wrong.length > 0 ? wrong : claimsOf(finding.claims);
  const bySentence = new Map(claims.map((claim) => [`${claim.sentenceStart} ${claim.doc}`, claim]));
  const reviews = [...bySentence.values()].flatMap((claim) => {
    const document = found.document(claim.doc);
    return document ? [{ ...about, statement: sentenceOf(claim, document), documents: [document] }] : [];
  });
  if (reviews.length > 0) return reviews;
  const documents = finding.documents.flatMap((id) => found.document(id) ?? []);
  return [{ ...about, statement: finding.message, documents }];
}

function sentenceOf({ sentenceStart, sentenceEnd }: Claim, { text }: Document): string {
  return evenBlanks(text.slice(sentenceStart, sentenceEnd));
}

function addressOf({ id }: Finding, page: string | undefined): { url?: string } {
  const address = webAddress(page);
  return address === undefined ? {} : { url: `${address}#${findingAnchor(id)}` };
}

function authorOf(publisher: Publisher | undefined, { by }: Decision): object {
  if (!publisher) return { '@type': 'Person', name: by };
  const url = webAddress(publisher.url);
  return { '@type': 'Organization', name: publisher.name, ...(url !== undefined && { url }) };
}

/** Only where it is known which side is wrong, a number says so; of the others a word is all that can be said. */
function ratingOf({ isFalse, finding }: Review): object {
  if (!isFalse) return { '@type': 'Rating', alternateName: 'Contradicted' };
  const { proof } = finding.suggestion ?? {};
  return {
    '@type': 'Rating',
    ...{ ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
    ratingExplanation: proof ?? finding.message,
  };
}
