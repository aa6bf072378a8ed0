import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { Cue } from '../patterns/cue.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before the part are looked at, and so many sentences. */
const reach = 30;
const sentencesBack = 8;

/** What "Of those who died," and "Of the people arrested," say of whom a sentence is about, as a verb. */
function verbOf({ sentence, mention }: Figure): string | undefined {
  const { tokens } = sentence;
  const [of, those, who] = tokens;
  if (of?.lower !== 'of' || !/^(?:those|the)$/.test(those?.lower ?? '')) return undefined;
  const at = who?.tag === 'noun' ? 3 : 2;
  const isClause = tokens[at]?.lower === 'who';
  const first = isClause ? at + 1 : at;
  if (!isClause && tokens[at]?.tag !== 'past') return undefined;
  if (isClause && !finiteTags.has(tokens[first]?.tag)) return undefined;
  const predicate = readPredicate(sentence, first);
  return predicate && predicate.next <= mention.first ? predicate.lemma : undefined;
}

const isSame = (one: string, other: string, vocabulary: Vocabulary): boolean =>
  one === other || vocabulary.verb(one) === vocabulary.verb(other);

/** "27 people lost their lives and 184 were hurt. Of those who died, 24 were passengers": whose verb it is. */
export const ofThoseTold: WholeStrategy = {
  name: 'of those of whom it was told',
  cue: new Cue('of'),
  find(figures, at, { vocabulary }) {
    const part = figures[at];
    if (!part || !isAmount(part) || figures[at - 1]?.sentence === part.sentence) return undefined;
    const verb = verbOf(part);
    if (verb === undefined) return undefined;
    return amountsBefore(figures, at, { figures: reach, sentences: sentencesBack }).findLast(
      (whole) =>
        whole.predicate && valueOf(whole) > valueOf(part) && isSame(whole.predicate.lemma, verb, vocabulary),
    );
  },
};
