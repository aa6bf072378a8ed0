import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { tableCell } from '../tables/table-cell.js';
import { tellsStage } from '../tables/tells-stage.js';

/** "| | By 4 May | Final |": a count of another stage is of no time that its row has told. */
export function isOtherStage({ sentence, mention }: Figure, sentences: readonly Sentence[]): boolean {
  const cell = tableCell(sentences, sentence, mention.start);
  return cell !== undefined && cell.column > 1 && tellsStage(cell);
}
