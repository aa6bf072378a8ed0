import { Figure } from './figure.js';
import { readNumerals } from './numerals/read-numerals.js';
import { readMentions } from './parsers/read-mentions.js';
import type { Sentence } from './sentence.js';

/** The quantities of one sentence, as figures that know nothing yet but their number and unit. */
export function readFigures(sentence: Sentence): Figure[] {
  if (!sentence.language && !sentence.mayHoldNumber) return [];
  const numerals = readNumerals(sentence.text, sentence.tokens, sentence.hidden);
  return readMentions(sentence, numerals).map((mention) => {
    const quote = sentence.text.slice(mention.start, mention.end);
    return new Figure(mention, sentence, [{ by: mention.parser, did: `read "${quote}"` }]);
  });
}
