import { ascii } from './patterns/ascii.js';

const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
const goesOn = /^[\p{L}\p{M}’]/u;
const lower = /^\p{Ll}/u;

/** Two code units, as a letter may have. */
const signAt = (text: string, at: number): string => text.slice(at, at + 2);

const isAsciiLetter = (text: string, at: number): boolean => ascii.kindAt(text, at) === ascii.letter;
const isAscii = (text: string, at: number): boolean => !(text.charCodeAt(at) > 127);

const startsWord = (text: string, at: number): boolean =>
  isAscii(text, at) ? isAsciiLetter(text, at) : letter.test(signAt(text, at));

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(signAt(text, at));
}

/** Letters go on with a word, and the signs inside it: "Merrow's", "Inner-Bay". */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiLetter(text, at) || code === 39 || code === 45 : goesOn.test(signAt(text, at));
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (isInWord(text, at) || isLowSurrogate(text, at))) at++;
  return at;
}

/** The second half of a letter that takes two code units. */
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** A letter in lower case, a comma or a semicolon: a capital behind it opens no sentence. */
function goesOnBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? (code >= 97 && code <= 122) || code === 44 || code === 59 : lower.test(text.charAt(at));
}

/** The words with a capital behind a word or comma, in lower case. */
function innerNames(text: string): Set<string> {
  const names = new Set<string>();
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1))
    if (isCapital(text, at + 1) && goesOnBefore(text, at - 1))
      names.add(text.slice(at + 1, wordEnd(text, at + 1)).toLowerCase());
  return names;
}

/** Takes out the names that a text has in lower case, too; it cuts no word out of it but those of a name's hash. */
function dropPlain(text: string, names: Set<string>): void {
  const hashes = new Set(Array.from(names, (name) => hashOf(name, 0, name.length)));
  for (let at = 0; at < text.length;) {
    if (!startsWord(text, at)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    if (!isCapital(text, at) && hashes.has(hashOf(text, at, end))) names.delete(text.slice(at, end));
    at = end;
  }
}

/**
 * Words of one document that are written with a capital inside a sentence and nowhere in lower case. Made when it is
 * first asked for, in a pass over the text, and one more where a word is found.
 */
export class NameIndex {
  readonly #text: string;
  #names: Set<string> | undefined;
  #isPlainDropped = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** `lower` is the word in lower case. */
  has(lower: string): boolean {
    this.#names ??= innerNames(this.#text);
    if (!this.#names.has(lower)) return false;
    if (!this.#isPlainDropped) dropPlain(this.#text, this.#names);
    this.#isPlainDropped = true;
    return this.#names.has(lower);
  }
}
