import { prefixRelations } from '../languages/en/relations.js';
import { ascii } from '../patterns/ascii.js';
import { relationOfPhrases } from './relation-of-phrases.js';
import { relationPhrases, type RelationRead } from './relation-phrases.js';

const table = relationOfPhrases(prefixRelations);
const phrases = relationPhrases(table);
/** A sign needs something before it: "> 40 boats" at the start of a line quotes a letter. */
const atEnd = new RegExp(String.raw`(?:^|[^\p{L}\p{N}-]|(?<=\S\s?)(?=[<>=≤≥]))${phrases.pattern}\s*$`, 'iu');

/** The last word of each phrase, and of what may stand behind one. */
const lastWords: ReadonlySet<string> = new Set([
  ...table.map(([phrase]) => /[a-z]*$/.exec(phrase)?.[0] ?? ''),
  ...'of another further additional a the to some by'.split(' '),
]);
const lastSigns: ReadonlySet<string> = new Set(table.map(([phrase]) => phrase.slice(-1)));

/** Whether a phrase can end where the text ends: before most numbers stands none. */
function mayEnd(text: string): boolean {
  const trimmed = text.trimEnd();
  let start = trimmed.length;
  while (start > 0 && ascii.kindAt(trimmed, start - 1) === ascii.letter) start--;
  return start < trimmed.length
    ? lastWords.has(trimmed.slice(start).toLowerCase())
    : lastSigns.has(trimmed.slice(-1));
}

/** Longer than any phrase with its filler. */
const reach = 48;

/** Words that may stand between the relation and its number: "more than a total of 12", "over the 12". */
const filler = new RegExp(
  [
    String.raw`(?:\b(?:a|an|the)?\s*(?:combined\s|grand\s|record\s)?(?:total|sum|number)\s+of`,
    String.raw`|\b(?:another|a further|an additional|a|the|of|to|some|by))\s+$`,
  ].join(''),
  'i',
);

/** "goes up to £12" is a rise to a level, "up to £12" a bound. */
const goesUp = new RegExp(
  [
    String.raw`\b(?:go(?:es|ne|ing)?|went|mov(?:e|es|ed|ing)|pushe?[sd]?|climb(?:s|ed)?|r[io]se[sn]?`,
    String.raw`|add(?:s|ed)?|put(?:s|ting)?|ramp(?:ed)?)\s$`,
  ].join(''),
  'i',
);

/** "turned over 40 houses", "spread over four sheds": the word belongs to its verb. */
const verbOver =
  /\b(?:turn|hand|look|search|spread|stretch|extend|distribut|divid|preside|pass|pull|roll)\p{L}{0,3}\s$/iu;
/** "read about the 40 boats" tells of what; "about 40 boats" how many. */
const isTopic = (text: string, phrase: string): boolean =>
  /^about$/i.test(phrase) && /\babout\s+the\s+$/i.test(text);

/** "below the 40 planned" compares with a number, "below 40" bounds one. */
const isCompared = (text: string, phrase: string): boolean =>
  /^(?:above|below)$/i.test(phrase) && /\bthe\s+$/i.test(text);

const isPreposition = (tail: string, text: string, { phrase, start }: RelationRead): boolean =>
  isTopic(tail, phrase) ||
  isCompared(tail, phrase) ||
  (/^over$/i.test(phrase) && verbOver.test(text.slice(0, start)));

const isRise = (text: string, { phrase, start }: RelationRead): boolean =>
  /^up\s+to$/i.test(phrase) && goesUp.test(text.slice(0, start));

/** The relation in the words right before a number: `before` ends where the number starts. */
export function readPrefixRelation(before: string): RelationRead | undefined {
  const tail = before.slice(-reach);
  if (!mayEnd(tail)) return undefined;
  for (const text of [tail, tail.replace(filler, '')]) {
    const read = phrases.read(atEnd.exec(text));
    if (read && !isRise(text, read) && !isPreposition(tail, text, read))
      return { ...read, start: before.length - tail.length + read.start };
  }
  return undefined;
}
