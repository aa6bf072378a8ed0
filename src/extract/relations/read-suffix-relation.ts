import { suffixRelations } from '../languages/en/relations.js';
import { relationOfPhrases } from './relation-of-phrases.js';
import { relationPhrases, type RelationRead } from './relation-phrases.js';

const suffixes = relationOfPhrases(suffixRelations);
const any = relationPhrases(suffixes);
const behindNumber = new RegExp(String.raw`^\s*(?:,\s*)?${any.pattern}(?![\p{L}\p{N}-]|\s+than\s)`, 'iu');

/** Behind a noun, "plus" and "at least" begin something else. */
const alternatives = relationPhrases(suffixes.filter(([phrase]) => phrase.startsWith('or ')));
const behindNoun = new RegExp(String.raw`^\s*\p{Ll}+\s${alternatives.pattern}(?![\p{L}-])`, 'iu');

/** But they end a clause: "40 hours a week at most." */
const limits = relationPhrases(
  suffixes.filter(([phrase]) => /^(?:at (?:the|most|least)|give)\b/.test(phrase)),
);
const endsClause = new RegExp(String.raw`^(?:\s\p{Ll}+){1,3},?\s${limits.pattern}(?=\s*[,.;:)!?])`, 'iu');

/** The relation in the words right after a number and its unit, or after the noun behind it: "500 boats or more". */
export function readSuffixRelation(after: string): RelationRead | undefined {
  return (
    any.read(behindNumber.exec(after)) ??
    alternatives.read(behindNoun.exec(after)) ??
    limits.read(endsClause.exec(after))
  );
}
