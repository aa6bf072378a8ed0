import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Core } from './core.js';

const entries: ReadonlySet<string> = new Set(['name', 'entry']);

/** "The evacuation list ran to 900 names": whom a list names, its own name tells. */
export function namedOnList(figure: Figure, vocabulary: Vocabulary): Core | undefined {
  const { thing, thingSentence, sentence } = figure;
  if (!isCount(figure) || !thing || !entries.has(thing.head)) return undefined;
  const { tokens } = thingSentence ?? sentence;
  const list = tokens.findIndex(({ lower }) => nounLemma(lower) === 'list');
  if (list < 0) return undefined;
  const before = tokens[list - 1];
  const word = before && /^(?:noun|adj|ing)$/.test(before.tag) ? nounLemma(before.lower) : undefined;
  const whole = word === undefined ? undefined : vocabulary.metric([word], 'list');
  if (whole && !whole.modifiers.length) return { core: whole.head, limits: [] };
  const named = word === undefined ? undefined : vocabulary.metric([], word)?.head;
  return named === undefined
    ? { core: 'list', limits: word === undefined ? [] : [word] }
    : { core: named, limits: [] };
}
