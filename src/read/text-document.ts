import { extname } from 'node:path';
import { digest } from '../model/digest.js';
import type { DocumentMeta } from '../model/document.js';
import { forgetful } from '../model/forgetful.js';
import type { Memory } from '../model/memory.js';
import { blocks } from './blocks.js';
import { endlessText } from './endless-text.js';
import type { SourceFile } from './find-files.js';
import { frontMatter, type FrontMatter } from './front-matter.js';
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
  const { own, meta, shown, isEmpty, blocksOf } = recalledCut(extname(file.absolute), text, memory, () =>
    cut(text, head, readBody),
  );
  for (const problem of placed(own.wrong, path, text, head?.yaml.start)) yield { problem };
  if (isEmpty) {
    yield {
      problem: { path, message: 'holds no text; expected a report, beside front matter and comments' },
    };
    return;
  }
  yield {
    document: {
      ...{ id, path, text: shown ?? text, meta: { ...meta, ...own.meta, ...sidecar } },
      get blocks() {
        return blocksOf();
      },
    },
  };
}

type Cut = ReturnType<typeof cut>;

/** Of a large archive the blocks of few reports are called for, and they are most of what is remembered: so these lie apart. */
function recalledCut(kind: string, text: string, memory: Memory, work: () => Cut) {
  let known: Cut | undefined;
  const fresh = () => (known ??= work());
  let named: string | undefined;
  const name = () => (named ??= digest([kind, text]));
  const read = memory.recallOnCall(
    () => ['blocks', name()],
    () => fresh().blocks,
  );
  const short = memory.recall(
    () => ['report', name()],
    () => {
      const { blocks: found, ...rest } = fresh();
      return { ...rest, isEmpty: found.length === 0 };
    },
  );
  let blocks: Cut['blocks'] | undefined;
  return { ...short, blocksOf: () => (blocks ??= read()) };
}

/** Plain data; the text that is shown only where it is another one, as of a web page. */
function cut(text: string, head: FrontMatter | undefined, readBody: ReadBody) {
  const yaml = head && text.slice(head.yaml.start, head.yaml.end);
  const own = yaml === undefined ? { meta: {}, wrong: [] } : yamlMeta(yaml, 'front matter');
  const { text: shown, ...body } = readBody(text, head?.body ?? 0);
  return { own, ...body, ...(shown !== text && { shown }) };
}
