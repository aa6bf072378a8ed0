import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Core } from './core.js';
import { kindOfAmount } from './kind-of-amount.js';
import type { PlainThing } from './plain-thing.js';

const bringsIn: ReadonlySet<string> = new Set(['bring in', 'take in', 'contribute', 'generate', 'gross']);

/** "The web shop brought in €12 million", "Tickets generated €3 million": the revenue of what brings it in. */
export function broughtIn(
  figure: Figure,
  { modifiers, head, of }: PlainThing,
  vocabulary: Vocabulary,
): Core | undefined {
  const { predicate, mention, measure } = figure;
  if (!predicate || predicate.first >= mention.first || !bringsIn.has(predicate.lemma)) return undefined;
  if (measure !== 'level' || kindOfAmount(figure) !== 'money') return undefined;
  const noun = vocabulary.noun(modifiers, head);
  const source = [...noun.modifiers, noun.head].filter((word) => word !== '');
  const named = vocabulary.metric(source, 'revenue') ?? { head: 'revenue', modifiers: source };
  return { core: named.head, limits: [...named.modifiers, ...of] };
}
