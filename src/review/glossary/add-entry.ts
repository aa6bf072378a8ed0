import { isMap, isSeq, parseDocument, stringify, YAMLMap, YAMLSeq } from 'yaml';
import type { ProposedEntry } from '../wire.js';

/**
 * A glossary with one more word of a meaning; all else in it, comments too, stays as it was written.
 *
 * @param source the file, or undefined where there is none yet
 * @param field what a new one is called
 */
export function addEntry(
  source: string | undefined,
  { table, canonical, word }: ProposedEntry,
  field: string,
): string {
  const yaml = parseDocument(source?.trim() ? source : stringify({ field }));
  if (!isMap(yaml.getIn([table]))) yaml.setIn([table], new YAMLMap());
  const words: unknown = yaml.getIn([table, canonical]);
  if (isSeq(words)) {
    if (!words.items.some((item) => String(item) === word)) words.add(yaml.createNode(word));
  } else {
    const list = new YAMLSeq();
    list.flow = true;
    list.add(yaml.createNode(word));
    yaml.setIn([table, canonical], list);
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}
