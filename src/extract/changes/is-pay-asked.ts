import type { Figure } from '../figure.js';
import { payTalk } from '../languages/en/directions.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** Two of these in one report make it one of pay talks. */
const subjects = [/\b(?:pay|wages?|salar(?:y|ies))\b/i, /\b(?:strikes?|walkouts?)\b/i, /\bunions?\b/i];

const isPayTalk = ({ tag, lower }: Token): boolean =>
  payTalk.has(tag === 'noun' ? nounLemma(lower) : verbLemma(lower));

const isOfPayTalks = (sentences: readonly Sentence[]): boolean =>
  subjects.filter((words) => sentences.some(({ text, start, end }) => words.test(text.slice(start, end))))
    .length > 1;

/** "a demand of", "has offered", "pay us", or the question that the figure answers. */
function isAsked({ tokens }: Sentence, last: number, previous: Sentence | undefined): boolean {
  let at = last;
  while (
    at >= 0 &&
    /^(?:of|for|us|them|staff|workers|members|a|the|another|further|only|just)$/.test(tokens[at]?.lower ?? '')
  )
    at--;
  const token = tokens[at];
  if (token) return isPayTalk(token);
  return (
    previous !== undefined &&
    previous.tokens.slice(-3).some(({ text }) => text === '?') &&
    previous.tokens.some(isPayTalk)
  );
}

/**
 * "The union wants 6.5%": whether a percentage is asked for or offered in a report of pay talks. "6% of" is a share of
 * something.
 */
export function isPayAsked(
  { sentence, mention, relationStart }: Pick<Figure, 'sentence' | 'mention' | 'relationStart'>,
  sentences: readonly Sentence[],
): boolean {
  if (mention.unit !== '%' || sentence.tokens[mention.next]?.lower === 'of') return false;
  const previous = sentences[sentence.index - 1];
  return isAsked(sentence, tokenBefore(sentence, relationStart), previous) && isOfPayTalks(sentences);
}
