import type { Relation } from '../../model/quantity.js';

/** Phrases by the relation that they make, each with a sentence in which it does. */
export type RelationTable = Readonly<Partial<Record<Relation, Readonly<Record<string, string>>>>>;
