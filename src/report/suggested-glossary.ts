import { stringify } from 'yaml';
import type { Document } from '../model/document.js';
import type { Glossary } from '../model/glossary.js';
import type { SuggestedEntry, TwinFigures } from '../model/suggested-entry.js';
import { placeOf } from '../view/place-of.js';
import { plainText } from '../view/plain-text.js';

const tables = ['verbs', 'nouns', 'modifiers', 'metrics'] as const;

/** Characters of a sentence that are quoted as evidence. */
const most = 160;

/**
 * A glossary of suggested entries, YAML in the form that corpora have: above each entry the figures that it would bring
 * together, their sentences, and what speaks for it in bits.
 */
export function suggestedGlossary(
  entries: readonly SuggestedEntry[],
  documents: readonly Document[],
  field: Glossary['field'],
): string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const parts = tables.flatMap((table) => {
    const own = entries.filter((entry) => entry.table === table);
    const keys = [...new Set(own.map(({ canonical }) => canonical))].toSorted();
    const lines = keys.flatMap((key) => {
      const alike = own.filter(({ canonical }) => canonical === key);
      const words = alike.map(({ word }) => word).toSorted();
      return [
        ...alike.flatMap(({ word, evidence }) => [
          `# ${word}:`,
          ...strongestFirst(evidence).flatMap((twin) => told(twin, byId)),
        ]),
        stringify({ [key]: words }, { flowCollectionPadding: false, collectionStyle: 'flow' })
          .trimEnd()
          .replace(/^\{(.*)\}$/s, '$1'),
      ];
    });
    return lines.length > 0 ? [`${table}:`, ...lines.map((line) => `  ${line}`)] : [];
  });
  return [
    '# Suggested: figures that are the same and stand under different words. Keep what means the same in every report.',
    stringify({ field }).trimEnd(),
    ...parts,
    '',
  ].join('\n');
}

function strongestFirst(evidence: readonly TwinFigures[]): TwinFigures[] {
  return evidence.toSorted((x, y) => bitsOf(y) - bitsOf(x));
}

function bitsOf({ weights }: Pick<TwinFigures, 'weights'>): number {
  return weights.reduce((sum, { bits }) => sum + bits, 0);
}

function told({ a, b, weights }: TwinFigures, documents: ReadonlyMap<string, Document>): string[] {
  const reasons = weights.map(
    ({ bits: own, about, why }) => `${own < 0 ? '' : '+'}${own.toFixed(1)} ${about}: ${why}`,
  );
  const sides = [a, b].flatMap((claim) => {
    const document = documents.get(claim.doc);
    if (!document) return [];
    const { path, line, column } = placeOf(document, claim.start);
    const sentence = document.text.slice(claim.sentenceStart, claim.sentenceEnd);
    const shown = sentence.length > most ? `${sentence.slice(0, most)}…` : sentence;
    return [`#     ${plainText(`${path}:${line}:${column}`)}  ${plainText(shown)}`];
  });
  return [`#   ${bitsOf({ weights }).toFixed(1)} bits (${plainText(reasons.join('; '))})`, ...sides];
}
