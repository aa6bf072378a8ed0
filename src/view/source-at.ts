import type { Document } from '../model/document.js';
import type { Claim } from '../model/claim.js';
import type { Source } from './finding-view.js';
import { plainText } from './plain-text.js';
import { region } from './region.js';

/** A place in a report, or the report as a whole, with what the report says of itself. */
export function sourceAt(document: Document, main?: Claim): Source {
  const { line, column } = region({ document, ...(main && { main }) });
  const { publisher, title, published } = document.meta;
  return {
    document: document.id,
    path: plainText(document.path),
    line,
    column,
    ...(publisher !== undefined && { outlet: plainText(publisher) }),
    ...(title !== undefined && { title: plainText(title) }),
    ...(published !== undefined && { published: plainText(published) }),
  };
}
