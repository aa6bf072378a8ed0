import type { CheckResult } from '../model/check-result.js';
import type { Claim } from '../model/claim.js';
import { evenBlanks } from '../model/even-blanks.js';
import { claimColumns } from './claims/claim-columns.js';
import { csvTable, type Cell } from './csv/csv-table.js';

const fields = Object.keys(claimColumns) as (keyof typeof claimColumns)[];

/** Every figure as a row (RFC 4180): each field of the claim a column, and its sentence at the end. */
export function claimsCsv({ documents, extractions }: CheckResult): string {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const rows = extractions.flatMap(({ claims }) =>
    claims.map((claim): Cell[] => {
      const { doc, sentenceStart, sentenceEnd } = claim;
      const sentence = evenBlanks((texts.get(doc) ?? '').slice(sentenceStart, sentenceEnd));
      return [...fields.map((field) => cell(claim[field])), sentence];
    }),
  );
  return csvTable([...fields, 'sentence'], rows);
}

function cell(value: Claim[keyof typeof claimColumns]): Cell {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
