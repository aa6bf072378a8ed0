import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';

const cue = new Cue('vote votes seat seats point points');
const margins: ReadonlySet<string> = new Set(['lead', 'gap', 'margin', 'advantage', 'difference']);
const wins: ReadonlySet<string> = new Set(['win', 'beat', 'defeat', 'hold', 'lead', 'lose', 'trail']);

/** "a lead of 90 votes", "The gap was 90 votes", "won by 90 votes", "90 votes separated the two": how far one is ahead. */
export function isMargin(figure: Figure): boolean {
  const { sentence, relationStart, mention, predicate } = figure;
  if (!isCount(figure) || !sentence.holds(cue)) return false;
  const before = tokenBefore(sentence, relationStart);
  const word = sentence.tokens[before]?.lower;
  if (word === 'of') return margins.has(nounLemma(sentence.tokens[before - 1]?.lower ?? ''));
  if (!predicate) return false;
  if (predicate.first >= mention.next) return predicate.lemma === 'separate';
  if (word === 'by') return wins.has(predicate.lemma);
  const isSaid = predicate.voice === 'copula' && predicate.next > before;
  return isSaid && margins.has(subjectBefore(sentence, predicate.first)?.head ?? '');
}
