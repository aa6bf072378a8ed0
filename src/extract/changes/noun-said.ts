import type { Direction } from '../../model/quantity.js';
import type { Figure } from '../figure.js';
import { changeNouns, changeVerbs } from '../languages/en/directions.js';
import { clauseStart } from '../phrases/clause-start.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import { governingVerb } from '../things/governing-verb.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** Growth has a rate of its own, which itself may rise: "growth was 2% in May" is how fast, told as a level. */
const rates: ReadonlySet<string> = new Set(['growth', 'expansion', 'escalation', 'erosion', 'warming']);
const opens: ReadonlySet<string> = new Set(['det', 'adj', 'past', 'ing']);

/** "The gain shrank to 4%", "The fall in fares has eased to 2%": how large the change has come to be. */
const movesTo = ({ sentence: { tokens }, relationStart, sentence }: Figure, verb: number): boolean =>
  /^(?:to|at)$/.test(tokens[tokenBefore(sentence, relationStart)]?.lower ?? '') &&
  changeVerbs.has(verbLemma(tokens[verb]?.lower ?? ''));

/** "The drop in visitors was 3.2 percent": the noun of change that a percentage is said to be, and where it stands. */
export function nounSaid(figure: Figure): { at: number; direction: Direction } | undefined {
  const { sentence, mention } = figure;
  if (!mention.unit.startsWith('%')) return undefined;
  const verb = governingVerb(figure);
  const { tokens } = sentence;
  if (verb < 1 || !(tokens[verb]?.tag === 'aux' || movesTo(figure, verb))) return undefined;
  // "In real terms the increase was 3%"
  let at = subjectBefore(sentence, verb)?.first ?? clauseStart(sentence, verb);
  while (at < verb && opens.has(tokens[at]?.tag ?? '')) at++;
  const noun = nounLemma(tokens[at]?.lower ?? '');
  const direction = tokens[at]?.tag === 'noun' && !rates.has(noun) ? changeNouns.get(noun) : undefined;
  return direction && { at, direction };
}
