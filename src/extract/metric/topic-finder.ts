import type { Span } from '../../model/span.js';
import { irregularPlurals } from '../languages/en/nouns.js';
import { ascii } from '../patterns/ascii.js';
import { TriggerTable } from '../patterns/trigger-table.js';

const { letter, kindAt } = ascii;
const { extend } = TriggerTable;
const firstHan = 0x3400;

/** Every form that has a word for its lemma, and some that have another. */
function formsOf(word: string): string[] {
  const irregular = [...irregularPlurals]
    .filter(([, singular]) => singular === word)
    .map(([plural]) => plural);
  return [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies'), ...irregular];
}

/**
 * Tells by the hashes of its words whether a stretch of text may name a topic: a report has one at its top, and most
 * sentences there would be cut into tokens for nothing.
 */
export class TopicFinder {
  readonly #table = new TriggerTable();

  /** `words` are lemmas in lower case; of one with other signs than letters in it ("covid-19"), the letters it opens with are looked for. */
  constructor(words: Iterable<string>) {
    for (const word of words)
      for (const form of formsOf(word)) this.#table.add(/^[a-z]*/.exec(form)?.[0] ?? '', {});
  }

  mayStandIn(text: string, { start, end }: Span): boolean {
    for (let at = start; at < end;) {
      if (kindAt(text, at) !== letter) {
        // No blanks part words in Han characters.
        if (text.charCodeAt(at++) >= firstHan) return true;
        continue;
      }
      let hash = 0;
      do hash = extend(hash, text.charCodeAt(at++) | 32);
      while (at < end && kindAt(text, at) === letter);
      if (this.#table.find(hash)) return true;
    }
    return false;
  }
}
