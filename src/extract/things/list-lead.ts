import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import { isHeadingLine } from '../phrases/is-heading-line.js';
import { isListItem } from '../phrases/is-list-item.js';
import { wordsBefore } from '../phrases/words-before.js';
import type { Sentence } from '../sentence.js';

/** What leads up to the list in which a figure stands right behind a label, or its heading; undefined where it stands in none. */
export function listLead(
  { sentence, relationStart }: Figure,
  sentences: readonly Sentence[],
): Sentence | undefined {
  const isLabelled = /:[\s*_]*$/.test(wordsBefore(sentence, relationStart));
  if (!isLabelled || !isListItem(sentence)) return undefined;
  const lead = lastBefore(sentences, sentence.index, (other) => !isListItem(other));
  if (!lead) return undefined;
  return /:\W*$/.test(lead.text.slice(lead.start, lead.end)) || isHeadingLine(lead) ? lead : undefined;
}
