import { extname } from 'node:path';
import type { Document, DocumentMeta } from '../model/document.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import { blocks } from './blocks.js';
import { endlessText } from './endless-text.js';
import type { SourceFile } from './find-files.js';
import { frontMatter, type FrontMatter } from './front-matter.js';
import { headline } from './headline.js';
import type { Item } from './item.js';
import { placed } from './placed.js';
import { position } from './position.js';
import type { ReadBody } from './read-body.js';
import { yamlMeta } from './yaml-meta.js';

const markdownBody: ReadBody = (text, from) => ({ text, blocks: blocks(text, 'markdown', from), meta: {} });
const plainBody: ReadBody = (text, from) => ({ text, blocks: blocks(text, 'plain', from), meta: {} });

/**
 * The report that one file is, in text or Markdown unless another reader is given. Front matter that can't be read is
 * left out of the report, and told; its fields win over what the report says of itself, and the sidecar's over both.
 */
export function* textDocument(
  file: SourceFile,
  text: string,
  sidecar: DocumentMeta,
  readBody: ReadBody = /\.(md|markdown)$/i.test(file.absolute) ? markdownBody : plainBody,
  memory: Memory = forgetful,
): Generator<Item> {
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
  // Of a large archive the blocks of few reports are called for, and they are most of what is remembered of reading.
  const { short, long } = memory.recallApart(
    () => ['report', extname(file.absolute), text],
    () => cut(text, head, readBody),
  );
  const { own, meta, shown, isEmpty } = short;
  for (const problem of placed(own.wrong, path, text, head?.yaml.start)) yield { problem };
  if (isEmpty)
    yield {
      problem: { path, message: 'holds no text; expected a report, beside front matter and comments' },
    };
  else
    yield {
      document: deferredDocument(
        { id, path, text: shown ?? text, meta: { ...meta, ...own.meta, ...sidecar } },
        long,
      ),
    };
}

/** A report that is cut, or its cut read, when somebody asks for its blocks. */
function deferredDocument(short: Omit<Document, 'blocks'>, long: () => Document['blocks']): Document {
  let read: Document['blocks'] | undefined;
  return {
    ...short,
    get blocks() {
      return (read ??= long());
    },
  };
}

/** Plain data; the text that is shown only where it is another one, as of a web page. */
function cut(text: string, head: FrontMatter | undefined, readBody: ReadBody) {
  const yaml = head && text.slice(head.yaml.start, head.yaml.end);
  const own = yaml === undefined ? { meta: {}, wrong: [] } : yamlMeta(yaml, 'front matter');
  const { text: shown, meta, blocks } = readBody(text, head?.body ?? 0);
  const titles = blocks.filter(({ section }) => section === 'title');
  // "5,120 boats lost" over a text that is headed "The night of the storm"; most often the two are the same.
  const hasOwn = titles.some(({ start, end }) => /\d/.test(shown.slice(start, end)));
  const hasTitle = titles.length > 0 && (hasOwn || !/\d/.test(own.meta.title ?? ''));
  // A web page is shown without what stands before it.
  const isTold = own.meta.title !== undefined && !hasTitle && shown === text;
  const title = head && isTold ? headline(text, head.yaml) : undefined;
  const short = { own, meta, isEmpty: blocks.length === 0, ...(shown !== text && { shown }) };
  return { short, long: title && blocks.length > 0 ? [title, ...blocks] : blocks };
}
