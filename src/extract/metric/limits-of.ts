import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { increments, statuses } from '../languages/en/statuses.js';
import type { Figure } from '../figure.js';
import { canonicalWord } from './canonical-word.js';
import { isCount } from '../things/is-count.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** Of what these bring about all is new: "build 400 new homes". */
const makers: ReadonlySet<string> = new Set(['build', 'create', 'open', 'launch', 'hire', 'plan', 'order']);

/** "the council rent", "company revenue": bodies that an amount belongs to. Of things counted they sort the kinds. */
const owners: ReadonlySet<string> = new Set(
  'council city town county state government ministry company firm group club union board bank agency'.split(
    ' ',
  ),
);

/**
 * The words that part what is counted from others of its kind, in canonical words. With a topic only words of status
 * are left ("new", "confirmed"), the rest being the topic. Left out are words that repeat the verb ("organised
 * recruiters were organised"), say nothing ("total"), or name the owner of an amount.
 */
export function limitsOf(
  figure: Figure,
  modifiers: readonly string[],
  verb: string,
  vocabulary: Vocabulary,
): string[] {
  const stated = figure.topic ? modifiers.filter((word) => statuses.has(word)) : modifiers;
  const behind = (figure.limits ?? []).filter((word) => !vocabulary.knows(`be ${word}`));
  if (!stated.length && !behind.length) return [];
  return (
    [...stated, ...behind]
      .filter((word) => !(word === 'new' && makers.has(verb)))
      .filter((word) => isCount(figure) || !owners.has(word))
      .filter((word) => increments.has(word) || !emptyAdjectives.has(word))
      // "3,846 in fishing" is the item "Fishing: 3,846" of a list by trade.
      .map((word) => word.replace(/^(?:in|to) /, ''))
      .map((word) => (increments.has(word) ? 'new' : canonicalWord(word, vocabulary)))
      // "long-distance trains" are those of the line "Long distance: 12".
      .flatMap((word) => (/^\p{L}{3,}-\p{L}{3,}$/u.test(word) ? word.split('-') : [word]))
      .filter((word) => word !== '')
      .filter((word) => vocabulary.verb(verbLemma(word)) !== verb)
  );
}
