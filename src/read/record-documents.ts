import type { DocumentMeta } from '../model/document.js';
import { blocks } from './blocks.js';
import { documentMeta } from './document-meta.js';
import { endlessText } from './endless-text.js';
import type { SourceFile } from './find-files.js';
import type { Item } from './item.js';
import { listedExemptions } from './listed-exemptions.js';
import { jsonLines, type JsonLine } from './json-lines.js';

/** A file of another kind, named `.jsonl`, is broken on every line: it is enough to be told so a few times. */
const mostProblems = 10;

/** The reports of a JSON Lines file, one a line. Fields of a record win over those of the file's sidecar. */
export function* recordDocuments(
  file: SourceFile,
  text: string,
  sidecar: DocumentMeta,
  firstLine = 1,
): Generator<Item> {
  let problems = 0;
  for (const read of jsonLines(text, file.path, firstLine)) {
    const items = 'value' in read ? recordDocument(file, read, sidecar) : [{ problem: read }];
    for (const item of items) {
      if (!('problem' in item) || ++problems <= mostProblems) yield item;
    }
  }
  if (problems > mostProblems) {
    const message = `has ${problems - mostProblems} more problems like these`;
    yield { problem: { path: file.path, message } };
  }
}

function* recordDocument(
  file: SourceFile,
  { line, value }: JsonLine,
  sidecar: DocumentMeta,
): Generator<Item> {
  const { path } = file;
  const problem = (message: string): Item => ({ problem: { path, line, column: 1, message } });
  const { id, text } = value;
  const endless = typeof text === 'string' ? endlessText(text) : undefined;
  const found = typeof text === 'string' && !endless ? blocks(text, 'plain') : [];
  if (typeof text !== 'string') {
    yield problem('the record has no "text"; expected the report as a string');
  } else if (endless) {
    yield problem(endless.message);
  } else if (found.length === 0) {
    yield problem('the "text" of the record is empty; expected a report');
  } else {
    const { meta, wrong } = documentMeta(value);
    for (const { message } of wrong) yield problem(message);
    const named = (typeof id === 'string' && id !== '') || typeof id === 'number';
    const name = named ? String(id) : `${file.id}:${line}`;
    const { exemptions, problems } = listedExemptions(value.suppress, name, () => ({
      path,
      line,
      column: 1,
    }));
    for (const found of problems) yield { problem: found };
    const document = { id: name, path, line, text, meta: { ...sidecar, ...meta }, blocks: found };
    yield { document: exemptions.length > 0 ? { ...document, exemptions } : document, line };
  }
}
