import type { Block } from '../model/document.js';
import type { BlockView, DocumentView } from './document-view.js';
import type { Mark } from './marked-text.js';
import { markText } from './mark-text.js';
import { placeOf } from './place-of.js';
import { readFigure } from './read-figure.js';
import type { Scene } from './scene.js';
import { sourceAt } from './source-at.js';
import { within } from './within.js';

/**
 * A whole report with its figures marked.
 *
 * @throws Error where the corpus has no such report
 */
export function viewDocument(id: string, scene: Scene): DocumentView {
  const document = scene.document(id);
  if (!document) throw new Error(`There is no report ${JSON.stringify(id)}`);
  const claims = scene.claims(id);
  const marks = claims.map(({ start, end, id: claim }): Mark => ({ start, end, kind: 'figure', claim }));
  const blockView = (block: Block): BlockView => ({
    ...markText(document.text, block, within(marks, block)),
    section: block.section,
    line: document.line ?? placeOf(document, block.start).line,
  });
  return {
    ...sourceAt(document),
    blocks: document.blocks.map(blockView).filter(({ text }) => text !== ''),
    figures: Object.fromEntries(
      claims.map((claim) => [claim.id, { ...readFigure(claim), findings: scene.findingsOf(claim.id) }]),
    ),
  };
}
