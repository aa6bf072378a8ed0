import type { DocumentInput, Lookup, MetricInput, PassageInput } from './rule.js';

type Bare<Input> = Omit<Input, keyof Lookup>;

/** What a rule is run on, without what it can look up there: what rules say of most is known from earlier runs. */
export type Subject = Bare<DocumentInput> | Bare<MetricInput> | Bare<PassageInput>;
