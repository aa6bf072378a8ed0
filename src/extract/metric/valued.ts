import type { Figure } from '../figure.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Core } from './core.js';
import { kindOfAmount } from './kind-of-amount.js';

/** "The offer values the group at £4 billion": what it is worth, at the exchange or to a buyer. */
export function valued(figure: Figure): Core | undefined {
  const { predicate, sentence, mention, relationStart } = figure;
  const isAt = sentence.tokens[tokenBefore(sentence, relationStart)]?.lower === 'at';
  if (predicate?.lemma !== 'value' || predicate.first >= mention.first || !isAt) return undefined;
  if (kindOfAmount(figure) !== 'money') return undefined;
  const subject = subjectBefore(sentence, predicate.first);
  const words = subject ? [...subject.modifiers, subject.head] : [];
  const isByMarket = words.some((word) => /^(?:market|share|stock|price)$/.test(word));
  return { core: isByMarket ? 'market value' : 'valuation', limits: [] };
}
