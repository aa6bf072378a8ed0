import type { Document } from '../model/document.js';
import type { Extraction, TimeMention } from '../model/extraction.js';
import type { Quantity } from '../model/quantity.js';
import { addQuantity } from './add-quantity.js';
import { readAsides } from './asides/read-asides.js';
import { extractChinese } from './chinese/extract-chinese.js';
import type { Figure } from './figure.js';
import type { Vocabulary } from './glossary/vocabulary.js';
import { signsOf } from './patterns/signs-of.js';
import { readAnchor, type AnchorRead } from './read-anchor.js';
import { readFigures } from './read-figures.js';
import { readSentences } from './read-sentences.js';
import { refiners } from './refiners/index.js';
import type { RefinerContext } from './refiners/refiner.js';
import type { Sentence } from './sentence.js';
import { toClaims } from './to-claims.js';

/** A report on its way to claims: its sentences, and the figures found so far. */
interface Reading extends RefinerContext {
  document: Document;
  anchorRead: AnchorRead['anchor'];
  figures: Figure[];
}

/** So many code units of text take each step together. */
const together = 32_000;

function open(document: Document, vocabulary: Vocabulary): Reading {
  const signs = signsOf(document.text);
  const { day, anchor: anchorRead } = readAnchor(document, signs);
  const sentences = readSentences(document, day, signs);
  return { document, vocabulary, sentences, anchor: day, anchorRead, figures: [] };
}

/** Asks the English sentences that may hold a figure for what they find out when they are asked. */
function forEachTelling({ sentences }: Reading, ask: (sentence: Sentence) => unknown): void {
  for (const sentence of sentences) if (!sentence.language && sentence.mayHoldNumber) ask(sentence);
}

const byStart = (a: Figure, b: Figure): number => a.mention.start - b.mention.start;

/** What is done to a report, in this order; a step may rely on those before it, and on its own report alone. */
const steps: readonly ((reading: Reading) => void)[] = [
  (reading) => forEachTelling(reading, ({ tokens }) => tokens),
  (reading) => forEachTelling(reading, ({ hidden }) => hidden),
  ({ sentences, figures }) => {
    // One by one: a call takes no more than some hundred thousand at once, and a line of figures may have more.
    for (const sentence of sentences) for (const figure of readFigures(sentence)) figures.push(figure);
    // A minus sign may reach back before the figure to its left.
    figures.sort(byStart);
  },
  ...refiners.map(
    ({ refine }) =>
      (reading: Reading) =>
        refine(reading.figures, reading),
  ),
  (reading) => void reading.figures.push(...readAsides(reading.figures, reading)),
  (reading) => void reading.figures.push(...extractChinese(reading)),
  ({ figures }) => void figures.sort(byStart),
];

function timesOf({ sentences }: Reading): TimeMention[] {
  const all: TimeMention[] = [];
  for (const { times } of sentences)
    for (const { start, end, quote, relative, edtf } of times)
      all.push(edtf === undefined ? { start, end, quote, relative } : { start, end, quote, relative, edtf });
  return all;
}

function close(reading: Reading): Extraction {
  const { document, figures, anchorRead } = reading;
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
    times: timesOf(reading),
    ...(anchorRead ? { anchor: anchorRead } : {}),
  };
}

function readTogether(documents: readonly Document[], vocabulary: Vocabulary): Extraction[] {
  const readings = documents.map((document) => open(document, vocabulary));
  for (const step of steps) for (const reading of readings) step(reading);
  return readings.map(close);
}

/**
 * Reads every quantity out of documents and, of those that state something, makes claims: masks and times first,
 * then numbers, units and forms by the parsers, then the refiners one after another. Several reports take each step
 * together, while the processor has its code at hand: the code of all steps is too much for that, and calling it in anew
 * for each report took a third of the time.
 *
 * @returns one extraction a document, in their order; what it says depends on that document and the vocabulary alone
 */
export function* extractTogether(
  documents: Iterable<Document>,
  vocabulary: Vocabulary,
): Generator<Extraction> {
  let group: Document[] = [];
  let length = 0;
  for (const document of documents) {
    group.push(document);
    length += document.text.length;
    if (length < together) continue;
    yield* readTogether(group, vocabulary);
    [group, length] = [[], 0];
  }
  yield* readTogether(group, vocabulary);
}
