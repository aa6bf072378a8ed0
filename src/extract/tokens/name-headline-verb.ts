import { verbLemmas } from '../languages/en/verbs.js';
import { finiteTags } from './finite-tags.js';
import { nounLemma } from './noun-lemma.js';
import type { Token } from './token.js';

const subjects: ReadonlySet<string> = new Set(['name', 'noun']);

/** "as sales climb", "after blast kills 14": what follows has a verb of its own. */
const opensClause = /^(?:as|after|while|when|but|before|until|since|despite|amid)$/;

/**
 * "Merrow posts harbour profit of £2 million": a headline has no articles by which a verb is known from a noun, so
 * where it has no other verb, the first form in -s behind a subject and before a noun is its verb. In place.
 */
export function nameHeadlineVerb(tokens: Token[]): Token[] {
  const end = tokens.findIndex(({ lower }, at) => at > 1 && opensClause.test(lower));
  const main = end < 0 ? tokens : tokens.slice(0, end);
  if (main.some(({ tag }) => finiteTags.has(tag))) return tokens;
  const verb = main.find(
    ({ tag, lower }, at) =>
      tag === 'noun' &&
      lower.endsWith('s') &&
      verbLemmas.has(nounLemma(lower)) &&
      subjects.has(tokens[at - 1]?.tag ?? '') &&
      ['noun', 'adj', 'det'].includes(tokens[at + 1]?.tag ?? ''),
  );
  if (verb) verb.tag = 'verb';
  return tokens;
}
