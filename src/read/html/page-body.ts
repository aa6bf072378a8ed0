import { Parser } from 'htmlparser2';
import { sectionedBlocks } from '../blocks/sectioned-blocks.js';
import type { ReadBody } from '../read-body.js';
import { PageReader } from './page-reader.js';

/**
 * Reads a web page without rewriting it: its text is the file at the same length, with markup blank and each
 * character reference as its character, so that every offset and line number is one in the file.
 *
 * @param from where the page starts in `text`, after front matter
 */
export const pageBody: ReadBody = (text, from) => {
  const reader = new PageReader(text, from);
  const parser = new Parser({
    onopentag: (name, attributes, implied) => {
      reader.open(name, attributes, implied ? undefined : from + parser.startIndex);
    },
    ontext: (data) => {
      reader.text(data, from + parser.startIndex, from + parser.endIndex + 1);
    },
    oncomment: (data) => {
      reader.comment(data, from + parser.startIndex, from + parser.endIndex + 1);
    },
    onclosetag: (name, implied) => {
      reader.close(name, implied ? undefined : from + parser.startIndex);
    },
  });
  parser.end(text.slice(from));
  const page = reader.finish();
  return { text: page.text, blocks: sectionedBlocks(page.text, page.pieces), meta: page.meta };
};
