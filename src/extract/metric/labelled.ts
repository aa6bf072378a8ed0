import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Core } from './core.js';
import type { PlainThing } from './plain-thing.js';

/** Words of a label: "Arrests so far:". */
const longest = 4;

/** "Evacuation: 900 people": what a label in front of a count says that happened to whom it counts. */
export function labelled(figure: Figure, thing: PlainThing, vocabulary: Vocabulary): Core | undefined {
  const { sentence, mention } = figure;
  if (!isCount(figure) || thing.head === '') return undefined;
  const { tokens } = sentence;
  const colon = tokens.slice(0, mention.first).findIndex(({ text }) => text === ':');
  const words = tokens
    .slice(0, Math.max(0, colon))
    .filter(({ tag }) => tag !== 'punct' && tag !== 'symbol')
    .map(({ lower }) => nounLemma(lower));
  if (!words.length || words.length > longest) return undefined;
  const noun = vocabulary.noun(thing.modifiers, thing.head);
  const named = vocabulary.metric(words.slice(0, -1), words.at(-1) ?? '');
  return named?.head.endsWith(` ${noun.head}`)
    ? { core: named.head, limits: [...noun.modifiers, ...thing.of] }
    : undefined;
}
