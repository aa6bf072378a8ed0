import type { Document } from '../model/document.js';
import type { Extraction, TimeMention } from '../model/extraction.js';
import { readAsides } from './asides/read-asides.js';
import { extractChinese } from './chinese/extract-chinese.js';
import { readAnchor } from './read-anchor.js';
import type { Vocabulary } from './glossary/vocabulary.js';
import { readFigures } from './read-figures.js';
import { readSentences } from './read-sentences.js';
import { refiners } from './refiners/index.js';
import { toClaims } from './to-claims.js';
import { toQuantity } from './to-quantity.js';
import type { Time } from './times/time.js';

/** A time as it is told to others: what it means for a figure is the refiners' business. */
function toMention({ start, end, quote, relative, edtf }: Time): TimeMention {
  const mention: TimeMention = { start, end, quote, relative };
  if (edtf !== undefined) mention.edtf = edtf;
  return mention;
}

/**
 * Reads every quantity out of a document and, of those that state something, makes claims: masks and times first,
 * then numbers, units and forms by the parsers, then the refiners one after another.
 */
export function extract(document: Document, vocabulary: Vocabulary): Extraction {
  const { day, anchor } = readAnchor(document);
  const sentences = readSentences(document, day);
  // A minus sign may reach back before the figure to its left.
  const figures = sentences
    .filter(({ mayHoldNumber }) => mayHoldNumber)
    .flatMap(readFigures)
    .sort((a, b) => a.mention.start - b.mention.start);
  for (const { refine } of refiners) refine(figures, { vocabulary, sentences, anchor: day });
  figures.push(...readAsides(figures, { vocabulary, sentences, anchor: day }));
  figures.push(...extractChinese({ vocabulary, sentences, anchor: day }));
  figures.sort((a, b) => a.mention.start - b.mention.start);
  return {
    doc: document.id,
    claims: toClaims(figures, document),
    quantities: figures.map((figure) => toQuantity(figure, document.id)),
    times: sentences.flatMap(({ times }) => times.map(toMention)),
    ...(anchor ? { anchor } : {}),
  };
}
