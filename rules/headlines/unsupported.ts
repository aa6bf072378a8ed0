import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { isDigitLost } from '../../src/model/is-digit-lost.js';
import { isNeatSlip } from '../repair/is-neat-slip.js';
import { significantDigits } from '../repair/significant-digits.js';
import { apart } from '../sides/apart.js';
import { likeliestCause } from '../sides/likeliest-cause.js';
import { quoted } from '../wording/quoted.js';
import { isBeyond } from './is-beyond.js';
import { isBorneOut } from './is-borne-out.js';
import { isOfSameThing } from './is-of-same-thing.js';

/** Figures of fewer digits are slips of each other by chance. */
const telling = 2;

/** Bits: that one is the other without a digit, with two swapped, or at another scale, is seldom chance. */
const slipBits = 3;

function isSlip(title: Claim, claim: Claim): boolean {
  const digits = Math.min(significantDigits(title), significantDigits(claim));
  return isDigitLost(title.value, claim.value) || (digits >= telling && isNeatSlip(title.value, claim.value));
}

/** Bits: the one figure of the body that stands among the words of the headline. */
const enoughAlike = 3;

/**
 * No figure of the body comes near, though one stands among the words of the headline. What a headline says, its
 * report says again, in other words.
 */
export function unsupported(
  title: Claim,
  body: readonly Claim[],
  input: DocumentInput,
): Complaint | undefined {
  if (isBorneOut(title, body)) return undefined;
  const alike = body.map((claim) => {
    const bits = input.likeness(title, claim).bits;
    const isLike = bits >= likeWords && (isSlip(title, claim) || isBeyond(title, claim, body));
    const named = isOfSameThing(title, claim) ? enoughAlike : 0;
    return { claim, bits: named + (isLike ? bits + slipBits : bits) };
  });
  const most = Math.max(enoughAlike, ...alike.map(({ bits }) => bits));
  const candidates = alike.filter(({ bits }) => bits > most - 1 && bits >= enoughAlike);
  const [nearest] = candidates
    .map(({ claim }) => claim)
    .toSorted((a, b) => apart(title, a) - apart(title, b));
  if (!nearest) return undefined;
  return {
    message:
      `${title.doc} is headed ${quoted(title, input)}, which no figure of the report bears out:` +
      ` it says ${quoted(nearest, input)}.`,
    claims: [title, nearest],
    severity: 'warning',
    cause: likeliestCause(title, nearest, false).cause,
    evidence: { words: input.likeness(title, nearest) },
  };
}

/** Bits of common words. */
const likeWords = 1;
