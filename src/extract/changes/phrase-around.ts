import type { Figure } from '../figure.js';
import { aroundAmounts } from '../languages/en/directions.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from '../things/is-count.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** "put on", "knock off": the verb and the particle around an amount that tell of a change; empty for others. */
export function phraseAround(figure: Figure): string {
  const { sentence, mention, relationStart } = figure;
  if (isCount(figure)) return '';
  let at = tokenBefore(sentence, relationStart);
  while (sentence.tokens[at]?.tag === 'adv' || sentence.tokens[at]?.lower === 'another') at--;
  const verb = verbLemma(sentence.tokens[at]?.lower ?? '');
  const phrase = `${verb} ${sentence.tokens[mention.next]?.lower ?? ''}`;
  return aroundAmounts.has(phrase) ? phrase : '';
}
