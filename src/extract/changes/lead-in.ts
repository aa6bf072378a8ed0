import type { Figure } from '../figure.js';
import { changeNouns } from '../languages/en/directions.js';
import { changeWord, type ChangeWord } from '../phrases/change-word.js';
import { tokenBefore } from '../phrases/token-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';

const links: ReadonlySet<string> = new Set([
  'by',
  'of',
  'another',
  'a',
  'further',
  'the',
  'total',
  'only',
  'just',
]);
const between: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'det']);
const inPhrase: ReadonlySet<string> = new Set(['in', 'to', 'for', "'s", '’s']);
const shortReach = 6;
const longReach = 12;

export interface LeadIn {
  word: ChangeWord;
  /** Index of its token. */
  at: number;
  /** The preposition that joins the two. */
  joint: 'by' | 'of' | '';
}

/** "grow sales by 35%", "raise the bay's installed power by 3%", "a rise in fares of 3%": behind "by" and "of", what changes may stand between. */
const mayStandBetween = ({ tag, lower }: Token, behind: Token | undefined, joint: LeadIn['joint']): boolean =>
  joint !== '' &&
  (between.has(tag) || inPhrase.has(lower) || ((tag === 'past' || tag === 'ing') && behind?.tag === 'noun'));

/** "The pay cut of 2%": no verb of change stands right before "of", however the word looks. */
function nounBeforeOf({ lower }: Token, behind: Token | undefined): ChangeWord | undefined {
  const lemma = nounLemma(lower);
  const direction = behind?.lower === 'of' ? changeNouns.get(lemma) : undefined;
  return direction && { direction, lemma, kind: 'noun' };
}

/** The word of change that leads up to a figure, with what joins them: "rose sharply by", "an increase of", "up". */
export function leadIn({ sentence, relationStart }: Figure): LeadIn | undefined {
  const { tokens, hidden } = sentence;
  let joint: LeadIn['joint'] = '';
  const start = tokenBefore(sentence, relationStart);
  for (let at = start; at >= 0 && start - at < (joint ? longReach : shortReach); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    const isJoint = token.lower === 'by' || token.lower === 'of';
    if (isJoint && !joint) joint = token.lower as LeadIn['joint'];
    const word = isJoint ? undefined : (nounBeforeOf(token, tokens[at + 1]) ?? changeWord(token));
    // "a natural increase of 2,320": what births are more than deaths, and no change of either.
    if (word?.kind === 'noun' && tokens[at - 1]?.lower === 'natural') return undefined;
    if (word && !(joint === 'of' && word.kind === 'verb')) return { word, at, joint };
    const passes =
      hidden.has(at) ||
      // "shrank, by 1,900 to 88,200", "fell most of all: by 92"
      (joint === 'by' && /^[,:]$/.test(token.text) && tokens[at + 1]?.lower === 'by') ||
      (joint === 'by' && /^(?:most|least|all)$/.test(token.lower)) ||
      links.has(token.lower) ||
      token.tag === 'adv' ||
      mayStandBetween(token, tokens[at + 1], joint);
    if (!passes) return undefined;
  }
  return undefined;
}
