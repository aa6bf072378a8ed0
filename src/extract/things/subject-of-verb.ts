import type { Figure } from '../figure.js';
import { modalVerbs } from '../languages/en/modalities.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { governingVerb } from './governing-verb.js';
import { isCount } from './is-count.js';
import { isCarrier } from './is-carrier.js';
import { isOfThem } from './is-of-them.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import { likewiseOf } from './likewise-of.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Strategy } from './strategy.js';

/** "Economists had expected 3.6%": whoever foresees a rate is not what has it. */
function isForeseen({ sentence: { tokens }, mention }: Figure, verb: number): boolean {
  const isPassive = /^(?:is|are|was|were|be|been)$/.test(tokens[verb - 1]?.lower ?? '');
  const lemma = verbLemma(tokens[verb]?.lower ?? '');
  return mention.unit === '%' && !isPassive && modalVerbs.get(lemma) === 'forecast';
}

/** "revenue rose 4% to €90m", "and that of the ferries fell by 2%", "the longest trip was 41 hours". */
export const subjectOfVerb: Strategy = {
  name: 'the subject of its verb',
  confidence: 0.9,
  find(figure, earlier) {
    const verb = isOfThem(figure) ? -1 : governingVerb(figure);
    if (verb >= 0 && isForeseen(figure, verb)) return undefined;
    const told = earlier.findLast(({ sentence }) => sentence === figure.sentence)?.thing;
    const again = told && verb > 0 ? likewiseOf(told, figure.sentence, verb) : undefined;
    if (again) return { thing: again, in: figure.sentence };
    const thing = verb < 0 ? undefined : subjectBefore(figure.sentence, verb);
    return thing && !isCarrier(thing) && !(isCount(figure) && isNameOnly(figure.sentence, thing))
      ? { thing, in: figure.sentence }
      : undefined;
  },
};
