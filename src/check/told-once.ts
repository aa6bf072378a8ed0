import type { Claim } from '../model/claim.js';
import type { Complaint } from './rule.js';

/**
 * Complaints of one rule, each discrepancy once. Reports in words of their own give one fact several metrics, and the
 * figure that is wrong clashes under each: what names a figure of another complaint, and no value that is not in it, is
 * the same discrepancy, and its places are added there.
 */
export function toldOnce(complaints: readonly Complaint[]): Complaint[] {
  const told = new Map<Complaint, Complaint>();
  // Looked up by figure, since there may be thousands.
  const naming = new Map<Claim, Complaint[]>();
  for (const complaint of complaints.toSorted((a, b) => b.claims.length - a.claims.length)) {
    const same = complaint.claims
      .flatMap((claim) => naming.get(claim) ?? [])
      .find((other) => isSame(complaint, other));
    told.set(same ?? complaint, same ? joined(told.get(same) ?? same, complaint) : complaint);
    if (!same)
      for (const claim of complaint.claims) naming.set(claim, [...(naming.get(claim) ?? []), complaint]);
  }
  return complaints.flatMap((complaint) => told.get(complaint) ?? []);
}

/** Of complaints that have a figure in common. */
function isSame({ claims, cause }: Complaint, other: Complaint): boolean {
  const values = new Set(other.claims.map(({ value }) => value));
  return (
    cause === other.cause &&
    new Set(claims.map(({ value }) => value)).size > 1 &&
    claims.every(({ value, malformed }) => !malformed && values.has(value))
  );
}

function joined(complaint: Complaint, other: Complaint): Complaint {
  const documents = [...(complaint.documents ?? []), ...(other.documents ?? [])];
  return {
    ...complaint,
    claims: [...new Set([...complaint.claims, ...other.claims])],
    ...(documents.length > 0 && { documents: [...new Set(documents)] }),
  };
}
