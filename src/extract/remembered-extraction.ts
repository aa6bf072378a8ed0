import { claimCards } from '../model/claim-cards.js';
import { deferredExtraction } from '../model/deferred-extraction.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Extraction } from '../model/extraction.js';
import type { Memory } from '../model/memory.js';
import { extract } from './extract.js';
import type { Vocabulary } from './glossary/vocabulary.js';

/**
 * What was read out of a report by an earlier run, or now. Of a large archive the cards of figures are looked through,
 * and the figures of few reports are called for: so these lie apart. How each was read, step by step, nothing tells.
 */
export function rememberedExtraction(document: Document, vocabulary: Vocabulary, memory: Memory): Extraction {
  const { short, long } = memory.recallApart(
    () => ['extraction', documentKey(document)],
    () => {
      const fresh = withoutSteps(extract(document, vocabulary));
      const { anchor, claims, times, quantities } = fresh;
      const cards = claimCards(fresh).map(({ id, start, metric }) => [id, start, metric] as const);
      return { short: { ...(anchor && { anchor }), cards }, long: { claims, times, quantities } };
    },
  );
  const { id: doc } = document;
  const cards = short.cards.map(([id, start, metric]) => ({ id, doc, start, metric }));
  return deferredExtraction({ doc, ...short, cards }, long);
}

/** What nothing but `explain` and `extract` ask for, which is most of it. */
function withoutSteps({ claims, ...rest }: Extraction): Extraction {
  return { ...rest, quantities: [], claims: claims.map(({ trace: _, ...claim }) => claim) };
}
