import type { Relation } from '../../model/quantity.js';
import type { RelationTable } from './relation-table.js';

/** Each phrase of a table, and the relation that it makes. */
export const relationOfPhrases = (table: RelationTable): [phrase: string, relation: Relation][] =>
  Object.entries(table).flatMap(([relation, phrases]) =>
    Object.keys(phrases).map((phrase): [string, Relation] => [phrase, relation as Relation]),
  );
