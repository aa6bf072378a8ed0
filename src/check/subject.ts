import type { ClaimCard } from '../model/claim-card.js';
import type { DocumentInput, Lookup, MetricInput, PassageInput } from './rule.js';

/** Without what rules can look up there, and without figures. */
type Bare<Input> = Omit<Input, keyof Lookup | 'claims'>;

/** What a rule is run on, with its figures on cards: what rules say of most is known from earlier runs. */
export type Subject =
  Bare<DocumentInput> | (Bare<MetricInput> & { cards: readonly ClaimCard[] }) | Bare<PassageInput>;
