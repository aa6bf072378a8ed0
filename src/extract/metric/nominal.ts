import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { nominals } from '../languages/en/nominals.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { PlainThing } from './plain-thing.js';

/** The verb that a noun before "of" and the figure stands for: "after the arrest of 14 suspects". */
function verbBefore({ sentence, relationStart }: Figure): string | undefined {
  const { tokens } = sentence;
  const of = tokenBefore(sentence, relationStart);
  return tokens[of]?.lower === 'of' ? nominals.get(nounLemma(tokens[of - 1]?.lower ?? '')) : undefined;
}

/** A noun that stands for a verb, read as that verb: what is closed, seized or arrested is what counts. */
export function readNominal(
  figure: Figure,
  verb: string,
  thing: PlainThing,
  vocabulary: Vocabulary,
): { verb: string; thing: PlainThing } {
  if (!isCount(figure)) return { verb, thing };
  const before = verbBefore(figure);
  if (before) return { verb: vocabulary.verb(before), thing };
  const said = nominals.get(thing.head);
  // "12 arrests": of whom, the glossary says, or nobody does.
  const words = thing.of.length ? thing.of : thing.modifiers;
  const object = words.at(-1);
  if (verb || !said || object === undefined || vocabulary.metric(thing.modifiers, thing.head))
    return { verb, thing };
  const others = thing.of.length ? [...thing.modifiers, ...words.slice(0, -1)] : words.slice(0, -1);
  return { verb: vocabulary.verb(said), thing: { modifiers: others, head: object, of: [] } };
}
