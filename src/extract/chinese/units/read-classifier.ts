import { classifiers, notClassifier } from '../../languages/zh/classifiers.js';
import { skipBlanks } from '../skip-blanks.js';
import { WordTable } from '../word-table.js';

const words = WordTable.of(classifiers);

/** The counting word behind a number: 起, 名, 辆. */
export function readClassifier(text: string, from: number): { word: string; end: number } | undefined {
  const found = words.at(text, skipBlanks(text, from));
  if (!found || notClassifier[found.word]?.includes(text.charAt(found.end) || ' ')) return undefined;
  return found;
}
