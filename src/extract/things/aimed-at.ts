import type { Figure } from '../figure.js';
import { modalNouns } from '../languages/en/modalities.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { governingVerb } from './governing-verb.js';
import type { Strategy } from './strategy.js';

const groupTags: ReadonlySet<string> = new Set(['aux', 'modal', 'adv']);
const owners = /^(?:the|a|an|its|their|this|that|his|her|our|original|earlier|initial|official|annual)$/;
const base = (unit: string): string => unit.split('/')[0] ?? unit;

/** "The target was", "against a target of": the token of a noun that says no more than that it is aimed at, or -1. */
function aim({ tokens }: Figure['sentence'], at: number): number {
  const isAim = /^(?:target|forecast)$/.test(modalNouns.get(nounLemma(tokens[at]?.lower ?? '')) ?? '');
  return isAim && owners.test(tokens[at - 1]?.lower ?? '') ? at : -1;
}

function aimBefore(figure: Figure): number {
  const { sentence, relationStart } = figure;
  const { tokens } = sentence;
  const last = tokenBefore(sentence, relationStart);
  if (tokens[last]?.lower === 'of') return aim(sentence, last - 1);
  let verb = governingVerb(figure);
  while (verb > 0 && groupTags.has(tokens[verb - 1]?.tag ?? '')) verb--;
  return verb < 1 ? -1 : aim(sentence, verb - 1);
}

/** "It built 1,380 homes; the target was 1,500", "against a target of 1,500": what was aimed at is what the figure before measured. */
export const aimedAt: Strategy = {
  name: 'what its target or forecast is of',
  confidence: 0.85,
  cue: new Cue('target targets forecast forecasts projection projections prediction predictions expectation'),
  find(figure, earlier) {
    if (aimBefore(figure) < 0) return undefined;
    const { sentence, mention } = figure;
    const like = earlier.findLast(
      (other) => other.thing && base(other.mention.unit) === base(mention.unit) && other.measure !== 'change',
    );
    if (!like?.thing || like.sentence.block !== sentence.block) return undefined;
    if (sentence.index - like.sentence.index > 1) return undefined;
    return {
      thing: like.thing,
      in: like.thingSentence ?? like.sentence,
      isAttribute: like.isAttribute ?? false,
      like,
    };
  },
};
