import { personClassifiers } from '../../languages/zh/classifiers.js';
import type { HanFigure } from '../han-figure.js';
import type { Lexicon } from '../words/lexicon.js';
import { segment } from '../words/segment.js';
import type { HanPhrase } from './han-phrase.js';
import { phraseBefore } from './phrase-before.js';
import { phraseBehind } from './phrase-behind.js';

const sign = /[|，；：。！？、,;:（）()]/u;

/** No noun behind a figure is longer, and a search for the next sign need go no further. */
const reach = 40;

/** Behind the figure, up to the next sign or figure. */
function behindEnd({ plain, mention, figure }: HanFigure, next: HanFigure | undefined): number {
  const limit = next?.figure.sentence === figure.sentence ? next.mention.from : plain.length;
  const stretch = plain.slice(mention.to, Math.min(limit, mention.to + reach));
  const at = stretch.search(sign);
  return mention.to + (at < 0 ? stretch.length : at);
}

/** The clause before the figure's own, unless another figure stands in it. */
function clauseBefore(
  han: HanFigure,
  previous: HanFigure | undefined,
): { start: number; end: number } | undefined {
  const { plain, clauseStart, figure } = han;
  const end = clauseStart - 1;
  const floor = previous?.figure.sentence === figure.sentence ? previous.mention.to : 0;
  if (!/[，：]/u.test(plain.charAt(end)) || end <= floor) return undefined;
  let start = end;
  while (start > floor && !/[，；。：]/u.test(plain.charAt(start - 1))) start--;
  return start > floor || floor === 0 ? { start, end } : undefined;
}

/** The words before the figure in its clause; where its clause says nothing, those of the clause before. */
function before(han: HanFigure, previous: HanFigure | undefined, words: Lexicon): HanPhrase {
  const own = phraseBefore(segment(han.plain, { start: han.clauseStart, end: han.subjectEnd }, words));
  if (own.thing.length || own.verb || han.figure.measure === 'change') return own;
  const earlier = clauseBefore(han, previous);
  return earlier ? phraseBefore(segment(han.plain, earlier, words)) : own;
}

/** What stands before a figure and behind it, in its sentence and between its neighbours. */
export function wordsAround(
  han: HanFigure,
  previous: HanFigure | undefined,
  next: HanFigure | undefined,
  words: Lexicon,
): { left: HanPhrase; right: HanPhrase } {
  const behind = segment(han.plain, { start: han.mention.to, end: behindEnd(han, next) }, words);
  return {
    left: before(han, previous, words),
    right: phraseBehind(behind, personClassifiers.has(han.mention.classifier)),
  };
}
