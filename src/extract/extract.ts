import type { Document } from '../model/document.js';
import type { Extraction, TimeMention } from '../model/extraction.js';
import type { Quantity } from '../model/quantity.js';
import { addQuantity } from './add-quantity.js';
import { readAsides } from './asides/read-asides.js';
import { extractChinese } from './chinese/extract-chinese.js';
import { readAnchor } from './read-anchor.js';
import type { Vocabulary } from './glossary/vocabulary.js';
import { readFigures } from './read-figures.js';
import { readSentences } from './read-sentences.js';
import { refiners } from './refiners/index.js';
import type { Sentence } from './sentence.js';
import { toClaims } from './to-claims.js';

function timesOf({ times }: Sentence): TimeMention[] {
  return times.map(({ start, end, quote, relative, edtf }) => {
    const time: TimeMention = { start, end, quote, relative };
    if (edtf !== undefined) time.edtf = edtf;
    return time;
  });
}

/**
 * Reads every quantity out of a document and, of those that state something, makes claims: masks and times first,
 * then numbers, units and forms by the parsers, then the refiners one after another.
 */
export function extract(document: Document, vocabulary: Vocabulary): Extraction {
  const { day, anchor } = readAnchor(document);
  const sentences = readSentences(document, day);
  // A minus sign may reach back before the figure to its left.
  const figures = sentences.flatMap(readFigures).sort((a, b) => a.mention.start - b.mention.start);
  for (const { refine } of refiners) refine(figures, { vocabulary, sentences, anchor: day });
  figures.push(...readAsides(figures, { vocabulary, sentences, anchor: day }));
  figures.push(...extractChinese({ vocabulary, sentences, anchor: day }));
  figures.sort((a, b) => a.mention.start - b.mention.start);
  return {
    doc: document.id,
    claims: toClaims(figures, document),
    quantities: figures.map((figure) => {
      const quantity = {} as Quantity;
      addQuantity(quantity, figure, document.id);
      // Of a claim only a change has a direction; a level was reached from one side.
      if (figure.reached) quantity.direction = figure.reached;
      return quantity;
    }),
    times: sentences.flatMap(timesOf),
    ...(anchor ? { anchor } : {}),
  };
}
