import type { Document } from '../model/document.js';
import type { Extraction, TimeMention } from '../model/extraction.js';
import type { Quantity } from '../model/quantity.js';
import { addQuantity } from './add-quantity.js';
import { readAsides } from './asides/read-asides.js';
import { extractChinese } from './chinese/extract-chinese.js';
import type { Figure } from './figure.js';
import { signsOf } from './patterns/signs-of.js';
import { readAnchor } from './read-anchor.js';
import type { Vocabulary } from './glossary/vocabulary.js';
import { readFigures } from './read-figures.js';
import { readSentences } from './read-sentences.js';
import { refiners } from './refiners/index.js';
import type { Sentence } from './sentence.js';
import { toClaims } from './to-claims.js';

function timesOf(sentences: readonly Sentence[]): TimeMention[] {
  const all: TimeMention[] = [];
  for (const { times } of sentences)
    for (const { start, end, quote, relative, edtf } of times)
      all.push(edtf === undefined ? { start, end, quote, relative } : { start, end, quote, relative, edtf });
  return all;
}

/**
 * Reads every quantity out of a document and, of those that state something, makes claims: masks and times first,
 * then numbers, units and forms by the parsers, then the refiners one after another.
 */
export function extract(document: Document, vocabulary: Vocabulary): Extraction {
  const signs = signsOf(document.text);
  const { day, anchor } = readAnchor(document, signs);
  const sentences = readSentences(document, day, signs);
  const figures: Figure[] = [];
  for (const sentence of sentences) for (const figure of readFigures(sentence)) figures.push(figure);
  // A minus sign may reach back before the figure to its left.
  figures.sort((a, b) => a.mention.start - b.mention.start);
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
    times: timesOf(sentences),
    ...(anchor ? { anchor } : {}),
  };
}
