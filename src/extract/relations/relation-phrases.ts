import type { Relation } from '../../model/quantity.js';
import { anyOf } from '../patterns/any-of.js';

/** A relation, the words for it, and where in the text given they start. */
export interface RelationRead {
  relation: Relation;
  phrase: string;
  start: number;
}

/** One table of phrases, ready to be looked for. */
export interface RelationPhrases {
  /** Pattern of any phrase, as the group `phrase`, whatever blanks stand between its words. */
  pattern: string;
  /** The phrase that the match of a pattern holds. */
  read(match: RegExpExecArray | null): RelationRead | undefined;
}

/** Compiles phrases with their relations. */
export function relationPhrases(phrases: Iterable<readonly [string, Relation]>): RelationPhrases {
  const table = new Map(phrases);
  return {
    pattern: `(?<phrase>${anyOf(table.keys()).replaceAll(' ', String.raw`\s+`)})`,
    read(match) {
      const phrase = match?.groups?.phrase ?? '';
      const relation = table.get(phrase.toLowerCase().replace(/\s+/g, ' '));
      if (!match || !relation) return undefined;
      return { relation, phrase, start: match.index + match[0].indexOf(phrase) };
    },
  };
}
