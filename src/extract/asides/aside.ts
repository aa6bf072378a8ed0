import type { Mention } from '../parsers/mention.js';
import type { Sentence } from '../sentence.js';

/** A form of quantity that is read, and printed, but states nothing that another report could contradict. */
export interface Aside {
  /** Why it is no claim. */
  reason: string;
  read(sentence: Sentence): Mention[];
  /** Texts, and what is read of each: `low..high unit` or `value unit`. */
  examples: Readonly<Record<string, readonly string[]>>;
  counterexamples: readonly string[];
}
