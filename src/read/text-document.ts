import type { DocumentMeta } from '../model/document.js';
import { blocks } from './blocks.js';
import { endlessText } from './endless-text.js';
import type { SourceFile } from './find-files.js';
import { frontMatter } from './front-matter.js';
import type { Item } from './item.js';
import { placed } from './placed.js';
import { position } from './position.js';
import { yamlMeta } from './yaml-meta.js';

/**
 * The report that a text or Markdown file is. Front matter that can't be read is left out of the report, and told;
 * fields of the sidecar win over its own.
 */
export function* textDocument(file: SourceFile, text: string, sidecar: DocumentMeta): Generator<Item> {
  const { id, path } = file;
  const endless = endlessText(text);
  if (endless) {
    yield { problem: { path, ...position(text, endless.at), message: endless.message } };
    return;
  }
  const head = frontMatter(text);
  if (head && !head.closed) {
    const { line } = position(text, head.yaml.end);
    yield {
      problem: { path, line, column: 1, message: 'the front matter is never closed; expected a line "---"' },
    };
  }
  const own = head ? yamlMeta(text.slice(head.yaml.start, head.yaml.end), 'front matter') : undefined;
  for (const problem of placed(own?.wrong ?? [], path, text, head?.yaml.start)) yield { problem };
  const format = /\.(md|markdown)$/i.test(file.absolute) ? 'markdown' : 'plain';
  const found = blocks(text, format, head?.body);
  if (found.length > 0)
    yield { document: { id, path, text, meta: { ...own?.meta, ...sidecar }, blocks: found } };
  else
    yield {
      problem: { path, message: 'holds no text; expected a report, beside front matter and comments' },
    };
}
