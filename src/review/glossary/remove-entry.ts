import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { ProposedEntry } from '../wire.js';

/**
 * A glossary without a word that was added to it, and without the meaning and the table that it leaves empty; all else
 * stays as it was written. Undefined where that leaves nothing but its name: such a file was begun for this word.
 */
export function removeEntry(source: string, { table, canonical, word }: ProposedEntry): string | undefined {
  const yaml = parseDocument(source);
  const words: unknown = yaml.getIn([table, canonical]);
  const at = isSeq(words) ? words.items.findIndex((item) => String(item) === word) : -1;
  if (!isSeq(words) || at < 0) return source;
  words.delete(at);
  if (words.items.length === 0) yaml.deleteIn([table, canonical]);
  const meanings: unknown = yaml.getIn([table]);
  if (isMap(meanings) && meanings.items.length === 0) yaml.deleteIn([table]);
  const left = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  return left === stringify({ field: yaml.get('field') }) ? undefined : left;
}
