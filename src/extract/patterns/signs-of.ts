import type { Span } from '../../model/span.js';
import { readSigns } from './read-signs.js';
import type { Signs } from './signs.js';

/** Reads the signs of the sentences of a text, of each once, however often they are asked for. */
export function signsOf(text: string): (sentence: Span) => Signs {
  const known = new Map<Span, Signs>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found) return found;
    const fresh = readSigns(text, sentence);
    known.set(sentence, fresh);
    return fresh;
  };
}
