import type { Claim, Implied, Measure, TraceStep } from '../model/claim.js';
import type { Direction, Relation } from '../model/quantity.js';
import type { Mention } from './parsers/mention.js';
import type { NounPhrase } from './phrases/noun-phrase.js';
import type { Predicate } from './phrases/predicate.js';
import type { Sentence } from './sentence.js';

/**
 * A quantity on its way to becoming a claim. Parsers fill `mention` and `sentence`; each refiner fills what is its
 * concern and says in `trace` what it did and by which strategy.
 *
 * A class, so that every figure has all its fields from the start and thus one shape: objects that grow field by
 * field have hundreds, and the engine has to search for the field each time that one is read.
 */
export class Figure {
  readonly mention: Mention;
  readonly sentence: Sentence;
  relation: Relation = '=';
  /** Where the words of relation start; the quantity's own start where there are none. */
  relationStart: number;
  measure: Measure = 'level';
  direction?: Direction;
  /** Which way a level was reached: "rose to 40". */
  reached?: Direction;
  basis?: string;
  /** What is counted or measured. */
  thing?: NounPhrase | undefined;
  /** The sentence that `thing` indexes into; another than the figure's own where it was carried over. */
  thingSentence?: Sentence | undefined;
  /** The figure is the value of what `thing` names ("a depth of 40 m"): no verb is part of what is measured. */
  isAttribute?: boolean | undefined;
  /** What `thing` names is a guess, no ground for a key. */
  isGuess?: boolean;
  /** The figure that it counts the same things as, where it names none itself. */
  likeFigure?: Figure;
  /** It measures all that `likeFigure` does: "The total rose". */
  isSameMetric?: boolean;
  object?: string | undefined;
  predicate?: Predicate | undefined;
  action?: string | undefined;
  /** The predicate is that of the next figure in a list. */
  actionShared?: boolean;
  /** Words behind the figure that single out a part: "9 of them in dry dock". */
  limits?: string[];
  /** Lemmas that limit the thing: "cod theft". */
  topic?: string[];
  of?: Figure;
  partOf?: Figure;
  period?: string;
  place?: string;
  actor?: string;
  attribution?: string;
  /** The metric key, once it is made. */
  metric?: string;
  /** Why it is no claim after all; still printed as a quantity. */
  dropped?: string;
  confidence = 1;
  readonly implied = new Set<Implied>();
  readonly trace: TraceStep[];
  claimId?: Claim['id'];

  /** Knows nothing yet but its number and unit, and who read them. */
  constructor(mention: Mention, sentence: Sentence, trace: TraceStep[]) {
    this.mention = mention;
    this.sentence = sentence;
    this.relationStart = mention.start;
    this.trace = trace;
  }
}
