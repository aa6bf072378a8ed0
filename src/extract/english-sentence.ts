import { nameHeadlineVerb } from './tokens/name-headline-verb.js';
import { findMasks } from './masks/find-masks.js';
import type { Masked } from './masks/mask.js';
import type { NameIndex } from './name-index.js';
import type { Cue } from './patterns/cue.js';
import type { Signs } from './patterns/signs.js';
import type { Sentence, SentencePlace } from './sentence.js';
import type { CalendarDay } from './times/calendar-day.js';
import { findTimes } from './times/find-times.js';
import type { Time } from './times/time.js';
import { CoveredTokens } from './tokens/covered-tokens.js';
import { tag } from './tokens/tag.js';
import type { Token } from './tokens/token.js';
import type { TokenSet } from './tokens/token-set.js';
import { tokenize } from './tokens/tokenize.js';

const startsWithLetter = /^\p{L}/u;

/** The times that no mask hides; both are in order. A clock hides none: it tells when. */
function outside(times: Time[], masks: readonly Masked[]): Time[] {
  let first = 0;
  return times.filter(({ start, end }) => {
    while ((masks[first]?.end ?? Infinity) <= start) first++;
    for (let at = first; (masks[at]?.start ?? Infinity) < end; at++)
      if (masks[at]?.kind !== 'clock') return false;
    return true;
  });
}

/**
 * A sentence that finds out what is asked of it and no more: most sentences hold no number, so most are never split
 * into tokens. What was found is kept.
 */
export class EnglishSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: Sentence['section'];
  readonly block: number;
  readonly index: number;
  readonly #anchor: CalendarDay;
  readonly #names: NameIndex;
  readonly #signs: Signs;
  #tokens: Token[] | undefined;
  #times: Time[] | undefined;
  #masks: Masked[] | undefined;
  #hidden: TokenSet | undefined;

  constructor(place: SentencePlace, anchor: CalendarDay, names: NameIndex, signs: Signs) {
    this.start = place.start;
    this.end = place.end;
    this.text = place.text;
    this.section = place.section;
    this.block = place.block;
    this.index = place.index;
    this.#anchor = anchor;
    this.#names = names;
    this.#signs = signs;
  }

  get mayHoldNumber(): boolean {
    return this.#signs.number;
  }

  holds({ at, bit }: Cue): boolean {
    return ((this.#signs.cues[at] ?? 0) & bit) !== 0;
  }

  get tokens(): Token[] {
    this.#tokens ??= this.#nameFirstWord(tag(tokenize(this.text, this)));
    return this.#tokens;
  }

  get times(): Time[] {
    this.#times ??= this.#readTimes();
    return this.#times;
  }

  get masks(): Masked[] {
    this.#masks ??= this.mayHoldNumber ? findMasks(this.text, this, this.#signs) : [];
    return this.#masks;
  }

  #readTimes(): Time[] {
    const found = findTimes(this.text, this, this.#anchor, this.#signs);
    return found.length ? outside(found, this.masks) : found;
  }

  get hidden(): TokenSet {
    this.#hidden ??= new CoveredTokens(this.tokens, [...this.masks, ...this.times]);
    return this.#hidden;
  }

  /**
   * A capital at the start of a sentence says nothing; the same word capitalised inside another one, and never in
   * lower case, does: "Merrow has lost 39" is about a place.
   */
  #nameFirstWord(tokens: Token[]): Token[] {
    const first = tokens.find((token) => startsWithLetter.test(token.text));
    if (first?.tag === 'noun' && first.text !== first.lower && this.#names.has(first.lower))
      first.tag = 'name';
    return this.section === 'title' ? nameHeadlineVerb(tokens) : tokens;
  }
}
