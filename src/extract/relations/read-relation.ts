import type { Relation } from '../../model/quantity.js';
import { prefixRelations, suffixRelations } from '../languages/en/relations.js';

const escape = (phrase: string): string => phrase.replace(/[.]/g, '\\.').replaceAll(' ', '\\s+');
const longestFirst = (phrases: Iterable<string>): string => [...phrases].sort((a, b) => b.length - a.length).map(escape).join('|');

/** Words that may stand between the relation and its number: "more than a total of 12", "over the 12". */
const filler = /(?:\b(?:a|an|the)?\s*(?:combined\s|grand\s|record\s)?(?:total|sum|number)\s+of|\b(?:another|a further|an additional|a|the|of|to|some|by))\s+$/i;
const prefixPattern = new RegExp(`(?:^|[^\\p{L}\\p{N}-])(?<phrase>${longestFirst(Object.keys(prefixRelations))})\\s*$`, 'iu');
const suffixPattern = new RegExp(`^\\s*,?\\s*(?<phrase>${longestFirst(Object.keys(suffixRelations))})(?![\\p{L}-])`, 'iu');
const afterNoun = new RegExp(`^\\s*(?:\\p{Ll}+\\s)?(?<phrase>${longestFirst(Object.keys(suffixRelations).filter((phrase) => phrase.startsWith('or ')))})(?![\\p{L}-])`, 'iu');

/** "goes up to £12" is a rise to a level, "up to £12" a bound. */
const goesUp = /\b(?:go(?:es|ne|ing)?|went|mov(?:e|es|ed|ing)|pushe?[sd]?|climb(?:s|ed)?|r[io]se[sn]?|add(?:s|ed)?|put(?:s|ting)?|ramp(?:ed)?)\s$/i;

/** A relation, and where its words start, from the beginning of the text given. */
export interface RelationRead {
  relation: Relation;
  phrase: string;
  start: number;
}

const relationOf = (table: Readonly<Record<string, Relation>>, phrase: string): Relation =>
  table[phrase.toLowerCase().replace(/\s+/g, ' ')] ?? '=';

/** The relation in the words right before a number: `before` ends where the number starts. */
export function readPrefixRelation(before: string): RelationRead | undefined {
  const tail = before.slice(-48);
  const skipped = tail.length === before.length ? 0 : before.length - tail.length;
  for (const text of [tail, tail.replace(filler, '')]) {
    const match = prefixPattern.exec(text);
    const phrase = match?.groups?.phrase;
    if (!match || !phrase || (/^up to$/i.test(phrase) && goesUp.test(text.slice(0, match.index + 1)))) continue;
    return { relation: relationOf(prefixRelations, phrase), phrase, start: skipped + match.index + match[0].indexOf(phrase) };
  }
  return undefined;
}

/** The relation in the words right after a number and its unit, or after the noun behind it: "500 boats or more". */
export function readSuffixRelation(after: string): RelationRead | undefined {
  const match = suffixPattern.exec(after) ?? afterNoun.exec(after);
  const phrase = match?.groups?.phrase;
  return phrase ? { relation: relationOf(suffixRelations, phrase), phrase, start: 0 } : undefined;
}
