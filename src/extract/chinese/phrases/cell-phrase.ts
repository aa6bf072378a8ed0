import type { Sentence } from '../../sentence.js';
import { tableCell } from '../../tables/table-cell.js';
import type { HanFigure } from '../han-figure.js';
import { normalise } from '../normalise.js';
import type { Lexicon } from '../words/lexicon.js';
import { segment } from '../words/segment.js';
import type { HanPhrase } from './han-phrase.js';
import { isNamedColumn } from './is-named-column.js';
import { phraseBefore } from './phrase-before.js';

/**
 * | 煤炭产量 | 12万吨 |: what the label of its row names, where the column has no name of its own; else the name of the
 * column. With it the sentence that it stands in.
 */
export function cellPhrase(
  { figure, plain }: HanFigure,
  sentences: readonly Sentence[],
  words: Lexicon,
): { phrase: HanPhrase; sentence: Sentence } | undefined {
  const cell = tableCell(sentences, figure.sentence, figure.mention.start);
  if (!cell || cell.column === 0) return undefined;
  const { head } = cell.table;
  const isPlain = !isNamedColumn(cell);
  const sentence = isPlain ? figure.sentence : head.sentence;
  const span = isPlain ? cell.row.cells[0] : head.cells[cell.column];
  if (!span) return undefined;
  const text = isPlain ? plain : normalise(sentence.text.slice(sentence.start, sentence.end));
  const from = span.start - sentence.start;
  const label = text.slice(from, span.end - sentence.start);
  // 接待游客（万人次）: the unit is none of its words.
  const end = from + label.replace(/[（(][^（）()]*[)）]\s*$/u, '').length;
  const phrase = phraseBefore(segment(text, { start: from, end }, words));
  return phrase.thing.length > 0 || phrase.verb ? { phrase, sentence } : undefined;
}
