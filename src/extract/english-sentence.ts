import { nameHeadlineVerb } from './tokens/name-headline-verb.js';
import { findMasks } from './masks/find-masks.js';
import type { Masked } from './masks/mask.js';
import type { NameIndex } from './name-index.js';
import { mayHoldNumber } from './numerals/may-hold-number.js';
import type { Sentence, SentencePlace } from './sentence.js';
import type { CalendarDay } from './times/calendar-day.js';
import { findTimes } from './times/find-times.js';
import type { Time } from './times/time.js';
import { tag } from './tokens/tag.js';
import type { Token } from './tokens/token.js';
import { tokenize } from './tokens/tokenize.js';
import type { Span } from '../model/span.js';

/** Indices of the tokens inside any of the spans; both are in order of their starts. */
function covered(tokens: readonly Span[], spans: readonly Span[]): Set<number> {
  const hidden = new Set<number>();
  for (const span of spans)
    tokens.forEach((token, at) => {
      if (token.start < span.end && span.start < token.end) hidden.add(at);
    });
  return hidden;
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
  #tokens: Token[] | undefined;
  #times: Time[] | undefined;
  #masks: Masked[] | undefined;
  #hidden: Set<number> | undefined;

  constructor(place: SentencePlace, anchor: CalendarDay, names: NameIndex) {
    ({
      start: this.start,
      end: this.end,
      text: this.text,
      section: this.section,
      block: this.block,
      index: this.index,
    } = place);
    this.#anchor = anchor;
    this.#names = names;
  }

  get tokens(): Token[] {
    this.#tokens ??= this.#nameFirstWord(tag(tokenize(this.text, this)));
    return this.#tokens;
  }

  get times(): Time[] {
    this.#times ??= findTimes(this.text, this, this.#anchor).filter(
      (time) =>
        !this.masks.some((mask) => mask.kind !== 'clock' && mask.start < time.end && time.start < mask.end),
    );
    return this.#times;
  }

  get masks(): Masked[] {
    this.#masks ??= mayHoldNumber(this.text, this) ? findMasks(this.text, this) : [];
    return this.#masks;
  }

  get hidden(): ReadonlySet<number> {
    this.#hidden ??= covered(this.tokens, [...this.masks, ...this.times]);
    return this.#hidden;
  }

  /**
   * A capital at the start of a sentence says nothing; the same word capitalised inside another one, and never in
   * lower case, does: "Merrow has lost 39" is about a place.
   */
  #nameFirstWord(tokens: Token[]): Token[] {
    const first = tokens.find((token) => /^\p{L}/u.test(token.text));
    if (first?.tag === 'noun' && first.text !== first.lower && this.#names.has(first.lower))
      first.tag = 'name';
    return this.section === 'title' ? nameHeadlineVerb(tokens) : tokens;
  }
}
