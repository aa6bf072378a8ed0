import { relationOfPhrases } from '../../relations/relation-of-phrases.js';
import { suffixRelations } from '../../languages/zh/relations.js';
import { skipBlanks } from '../skip-blanks.js';
import { WordTable } from '../word-table.js';
import type { RelationRead } from './relation-read.js';

const suffixes = new WordTable(relationOfPhrases(suffixRelations));

/** The relation in the words behind a number: 以上, 左右, 或更多. */
export function readSuffix(text: string, end: number): RelationRead | undefined {
  const found = suffixes.at(text, skipBlanks(text, end));
  return found && { relation: found.value, word: found.word, start: found.start, end: found.end };
}
