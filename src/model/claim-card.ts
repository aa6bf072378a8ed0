import type { Claim } from './claim.js';

/** What a claim is looked up by: most of a large archive is looked through, and never read. */
export type ClaimCard = Pick<Claim, 'id' | 'doc' | 'start' | 'metric'>;
