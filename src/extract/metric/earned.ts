import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Core } from './core.js';
import type { PlainThing } from './plain-thing.js';

const earns: ReadonlySet<string> = new Set(['earn', 'make', 'take home', 'get', 'receive']);
const regularly = /^[A-Z]{3}\/(?:h|d|wk|mo|a)$/;
const usual: ReadonlySet<string> = new Set(['average', 'typical', 'mean', 'median']);

/** "The average deckhand makes £2,100 a month": money that people get so often is their wage. */
export function earned(
  figure: Figure,
  { modifiers, head }: PlainThing,
  vocabulary: Vocabulary,
): Core | undefined {
  const { mention, predicate } = figure;
  if (!regularly.test(mention.unit) || !predicate || predicate.first >= mention.first) return undefined;
  if (!earns.has(predicate.lemma)) return undefined;
  const isMade =
    predicate.lemma === 'earn' || (head !== '' && vocabulary.isPerson(vocabulary.noun([], head).head));
  if (!isMade) return undefined;
  const wage = vocabulary.metric(modifiers.some((word) => usual.has(word)) ? ['average'] : [], 'wage');
  const limits = modifiers.filter((word) => !usual.has(word));
  return { core: wage?.head ?? 'wage', limits: head ? [...limits, vocabulary.noun([], head).head] : limits };
}
