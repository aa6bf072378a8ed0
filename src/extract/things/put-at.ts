import { modalNouns } from '../languages/en/modalities.js';
import type { Figure } from '../figure.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isCarrier } from './is-carrier.js';
import type { Found, Strategy } from './strategy.js';

/** Verbs that give what is named behind them its size, and those that do so where it is an estimate that is named. */
const sizes: ReadonlySet<string> = new Set('put place set estimate reckon give'.split(' '));
const revises: ReadonlySet<string> = new Set(
  'raise lift lower cut revise correct adjust increase'.split(' '),
);
const estimates: ReadonlySet<string> = new Set('estimate count toll tally'.split(' '));
const opens: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'this', 'that']);
const arrives: ReadonlySet<string> = new Set(['at', 'to', 'from', 'as']);
/** Tokens between the verb and its amount. */
const reach = 18;

/** What is put at an amount: the phrase behind the nearest such verb. */
function phraseBefore({ sentence, relationStart }: Figure): NounPhrase | undefined {
  const { tokens } = sentence;
  const joint = tokenBefore(sentence, relationStart);
  if (!arrives.has(tokens[joint]?.lower ?? '')) return undefined;
  for (let at = joint - 1; at > Math.max(0, joint - reach); at--) {
    const token = tokens[at];
    if (!token || token.tag === 'punct') return undefined;
    const verb = finiteTags.has(token.tag) ? verbLemma(token.lower) : '';
    if (!sizes.has(verb) && !revises.has(verb)) continue;
    const phrase = opens.has(tokens[at + 1]?.lower ?? '') ? readNounPhrase(sentence, at + 1) : undefined;
    const isEstimate = estimates.has(phrase?.head ?? '') || modalNouns.has(phrase?.head ?? '');
    return sizes.has(verb) || isEstimate ? phrase : undefined;
  }
  return undefined;
}

/** "put the figure at 900": of what the last figure of its unit was, in the same paragraph. */
function toldBefore({ sentence, mention }: Figure, earlier: readonly Figure[]): Found | undefined {
  const like = earlier.findLast((other) => other.mention.unit === mention.unit && other.measure === 'level');
  const isNear = like?.sentence.block === sentence.block && sentence.index - like.sentence.index <= 1;
  return isNear && like.thing
    ? { thing: like.thing, in: like.thingSentence ?? like.sentence, like, isSame: true }
    : undefined;
}

/** "put the amount of oil lost at 120 tonnes", "revised its estimate of the harvest from 40 to 60 tonnes". */
export const putAt: Strategy = {
  name: 'what is put at it',
  confidence: 0.9,
  find(figure, earlier) {
    if (figure.measure === 'change') return undefined;
    const phrase = phraseBefore(figure);
    if (!phrase) return undefined;
    const thing = isCarrier(phrase) || (modalNouns.has(phrase.head) && phrase.of) ? phrase.of : phrase;
    if (thing?.head && !isCarrier(thing) && !isNameOnly(figure.sentence, thing))
      return { thing, in: figure.sentence, isAttribute: true };
    return isCarrier(phrase) ? toldBefore(figure, earlier) : undefined;
  },
};
