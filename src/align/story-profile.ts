import { calendarWord } from './calendar-word.js';
import { digitsOf } from './digits-of.js';
import type { Claim } from '../model/claim.js';
import type { Document, Section } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import { parsePeriod } from '../model/period.js';
import { longNames } from './long-names.js';
import type { Capital } from './long-names.js';

/** What tells which event a document reports. */
export interface StoryProfile {
  id: string;
  event?: string;
  /** The day the report was made, EDTF; where its year is not told, `XXXX-10-26`. */
  day?: string;
  /** Words that are written with a capital although no sentence begins there, in lower case. */
  names: Set<string>;
  /** All words that are written with a capital, in lower case: names, where the other report has them as such. */
  capitals: Set<string>;
  /** Of the capitals those that the headline has, or that come again: likely what the report is about. */
  subjects: Set<string>;
  /** Of the names those that stand in longer names alone, with the words beside them. */
  beside: Map<string, readonly string[]>;
  /** Words that are written in lower case, each once. */
  ordinary: readonly string[];
  /** Readings of four digits or more, with their units: two reports rarely share them by chance. */
  figures: Set<string>;
  /** Those of three digits. */
  shortFigures: Set<string>;
  /** Days, months and periods that it speaks of, EDTF, as far as they are fully known. */
  dates: Set<string>;
}

/** Capitalised only behind a quotation or a comma that the sentence splitter takes for one: no names. */
const functionWord =
  /^(?:i|in|on|at|by|to|of|as|an?|the|and|but|or|if|so|no|not|it|its|he|she|we|they|for|from|with|this|that|there|these|those|when|while|after|before|since|according|among)$/;

/** A word after another one, so that its capital is its own; a quotation mark may open on it. */
const nameInside = /(?<=[\p{L}\p{N},;)][ \u00a0]["“‘']?)\p{Lu}[\p{L}\p{M}]+/gu;

export function storyProfile(document: Document, { anchor, times, claims }: Extraction): StoryProfile {
  const { event } = document.meta;
  const known = times.flatMap(({ edtf }) => (edtf && parsePeriod(edtf)?.unspecified === '' ? [edtf] : []));
  const names = new Set(namesOf(capitalised(document, nameInside, running)));
  const inText = capitalised(document, anyCapital, running);
  const inTitle = namesOf(capitalised(document, anyCapital, ['title']));
  const told = claims.filter(({ section }) => section !== 'boilerplate');
  const subjects = new Set([...inTitle, ...repeated([...inTitle, ...namesOf(inText)])]);
  return {
    id: document.id,
    ...(event === undefined ? {} : { event }),
    ...(anchor && /-\d\d$/.test(anchor.edtf) ? { day: anchor.edtf } : {}),
    names,
    capitals: new Set([...inTitle, ...namesOf(inText)]),
    subjects,
    beside: longNames(inText, (word) => names.has(word) || subjects.has(word)),
    ordinary: [...new Set(sentencesOf(document, prose).flatMap((text) => text.match(lowerCase) ?? []))],
    figures: new Set(told.filter((claim) => digitsOf(claim).length > few).map(nameOf)),
    shortFigures: new Set(told.filter((claim) => digitsOf(claim).length === few).map(nameOf)),
    dates: new Set(known),
  };
}

/** Digits; fewer are the same too often. */
const few = 3;

const nameOf = ({ value, unit }: Claim) => `${value} ${unit}`;

/** "KESTREL BAY, March 11 (Harbour News) - ": who reports it is no part of what happened. */
const agency = /(?<=^[^()]{1,60})\([^()]{1,40}\)(?=\s?[-–—])/;

/** No part of an address on the web, which has names without their capitals. */
const lowerCase = /(?<![\p{L}\p{M}@/]|\p{L}\.)\p{Ll}[\p{L}\p{M}]+(?!\.\p{L}|@)/gu;

const anyCapital = /\p{Lu}[\p{L}\p{M}]+/gu;

/** For names, headlines must be left out: many papers set each of their words with a capital. */
const running: readonly Section[] = ['lead', 'body', 'caption'];
const prose: readonly Section[] = ['title', ...running];

/** In each sentence the words of a pattern that may be names. */
function capitalised(document: Document, pattern: RegExp, wanted: readonly Section[]): Capital[][] {
  return sentencesOf(document, wanted).map((sentence) => {
    const found = sentence.replace(agency, ' ').matchAll(pattern);
    const words = Array.from(found, ({ 0: name, index }) => ({
      name: name.toLowerCase(),
      start: index,
      end: index + name.length,
    }));
    return words.filter(({ name }) => !calendarWord.test(name) && !functionWord.test(name));
  });
}

function sentencesOf({ text, blocks }: Document, wanted: readonly Section[]): string[] {
  return blocks
    .filter(({ section }) => wanted.includes(section))
    .flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

function namesOf(sentences: readonly (readonly Capital[])[]): string[] {
  return sentences.flatMap((capitals) => capitals.map(({ name }) => name));
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}
