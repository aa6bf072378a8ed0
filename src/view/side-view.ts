import type { SideView } from './finding-view.js';
import { markText } from './mark-text.js';
import { plainText } from './plain-text.js';
import { readFigure } from './read-figure.js';
import type { Scene } from './scene.js';
import { sentenceMarks } from './sentence-marks.js';
import type { Side } from './sides-of.js';
import { sourceAt } from './source-at.js';
import { surroundings } from './surroundings.js';

/** A place that a finding speaks of. */
export function sideView(side: Side, copies: readonly Side[], { times }: Pick<Scene, 'times'>): SideView {
  const { document, figures, main, sentence } = side;
  const place = {
    ...sourceAt(document, main),
    figures: figures.map(readFigure),
    copies: copies.map((copy) => sourceAt(copy.document, copy.main)),
  };
  if (!main || !sentence) return { ...place, before: '', after: '' };
  const around = surroundings(document, sentence, main);
  const marks = sentenceMarks(document, around.sentence, figures, times(document.id));
  const cited = figures.find(({ attribution }) => attribution !== undefined)?.attribution;
  return {
    ...place,
    ...(cited !== undefined && { attribution: plainText(cited) }),
    before: around.before,
    sentence: markText(document.text, around.sentence, marks),
    after: around.after,
  };
}
