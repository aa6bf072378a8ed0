import { prefixRelations } from '../languages/en/relations.js';
import { ascii } from '../patterns/ascii.js';
import { relationOfPhrases } from './relation-of-phrases.js';
import { relationPhrases, type RelationRead } from './relation-phrases.js';

const table = relationOfPhrases(prefixRelations);
const phrases = relationPhrases(table);
/** A sign needs something before it: "> 40 boats" at the start of a line quotes a letter. */
const atEnd = new RegExp(String.raw`(?:^|[^\p{L}\p{N}-]|(?<=\S\s?)(?=[<>=≤≥]))${phrases.pattern}\s*$`, 'iu');

/** What phrases end in, a word or a sign, with the word before it where there is one: "than" alone is no end. */
const endings: ReadonlySet<string> = new Set(table.map(([phrase]) => endingsOf(phrase).at(-1) ?? ''));
/** The last words of what may stand behind one. */
const fillerEndings: ReadonlySet<string> = new Set(
  'of another further additional a the to some by'.split(' '),
);

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && ascii.kindAt(text, start - 1) === ascii.letter) start--;
  return start;
}

/** The word or sign that a text ends in, in lower case; behind it the same with the word before, where one stands. */
function endingsOf(text: string): string[] {
  const trimmed = text.trimEnd();
  const start = wordStart(trimmed, trimmed.length);
  if (start === trimmed.length) return [trimmed.slice(-1)];
  const last = trimmed.slice(start).toLowerCase();
  const before = trimmed.slice(0, start).trimEnd();
  const second = before.length < start ? before.slice(wordStart(before, before.length)).toLowerCase() : '';
  return second ? [last, `${second} ${last}`] : [last];
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
  /^(?:above|below|short of|just short of)$/i.test(phrase) && /\bthe\s+$/i.test(text);

/** "numbers top 40", but "the top 40", "the club's top 40" */
const isRanking = (text: string, { phrase, start }: RelationRead): boolean =>
  /^top$/i.test(phrase) &&
  /(?:^|['’]s?|\b(?:the|an?|its|his|her|their|our|this|that|in|on|of|to|for|among|at|with|as))\s*$/iu.test(
    text.slice(0, start),
  );

const isPreposition = (tail: string, text: string, { phrase, start }: RelationRead): boolean =>
  isTopic(tail, phrase) ||
  isCompared(tail, phrase) ||
  (/^over$/i.test(phrase) && verbOver.test(text.slice(0, start)));

const isRise = (text: string, { phrase, start }: RelationRead): boolean =>
  /^up\s+to$/i.test(phrase) && goesUp.test(text.slice(0, start));

function readAtEnd(text: string, tail: string): RelationRead | undefined {
  if (!endingsOf(text).some((ending) => endings.has(ending))) return undefined;
  const read = phrases.read(atEnd.exec(text));
  return read && !isRise(text, read) && !isPreposition(tail, text, read) && !isRanking(text, read)
    ? read
    : undefined;
}

/** The relation in the words right before a number: `before` ends where the number starts. */
export function readPrefixRelation(before: string): RelationRead | undefined {
  const tail = before.slice(-reach);
  const [ending = ''] = endingsOf(tail);
  // Before most numbers stands no phrase, as the last word tells.
  const found = readAtEnd(tail, tail);
  const read = found ?? (fillerEndings.has(ending) ? readAtEnd(tail.replace(filler, ''), tail) : undefined);
  return read && { ...read, start: before.length - tail.length + read.start };
}
