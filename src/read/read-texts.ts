import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { textDocument } from './text-document.js';

/** A report in memory, with front matter where it has some. The name ends in `.md` for Markdown. */
export interface NamedText {
  name: string;
  text: string;
}

/** Reads reports that lie in memory as if they lay in files of these names; the documents come sorted by id. */
export function readTexts(texts: readonly NamedText[]): { documents: Document[]; problems: Problem[] } {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const { name, text } of texts) {
    for (const item of textDocument({ id: name, path: name, absolute: name }, text, {})) {
      if ('document' in item) documents.push(item.document);
      else problems.push(item.problem);
    }
  }
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
