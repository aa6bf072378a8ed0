import type { DecidedFinding } from './decided-findings.js';

type Column = (decided: DecidedFinding, quoteOf: (claim: string) => string) => string;

const columns: Record<string, Column> = {
  verdict: ({ decision }) => decision.verdict,
  severity: ({ finding }) => finding?.severity ?? '',
  rule: ({ finding, decision }) => finding?.rule ?? decision.rule ?? '',
  message: ({ finding }) => finding?.message ?? '(gone)',
  documents: ({ finding }) => finding?.documents.join('; ') ?? '',
  wrong: ({ decision }, quoteOf) => (decision.wrong ?? []).map(quoteOf).join('; '),
  repair: ({ decision }) => decision.repair?.instead ?? '',
  reason: ({ decision }) => decision.reason ?? '',
  note: ({ decision }) => decision.note ?? '',
  flagged: ({ decision }) => (decision.flagged ? 'yes' : ''),
  by: ({ decision }) => decision.by,
  on: ({ decision }) => decision.on,
  reviewers: ({ verdicts }) =>
    Object.entries(verdicts)
      .map(([by, verdict]) => `${by}: ${verdict}`)
      .join('; '),
  disputed: ({ disputed }) => (disputed ? 'yes' : ''),
  id: ({ decision }) => decision.fingerprint,
};

/**
 * What was decided as a table, one finding a row.
 *
 * @param quoteOf a figure as it is written, by its id
 */
export function decidedTable(
  decided: readonly DecidedFinding[],
  quoteOf: (claim: string) => string,
): { columns: string[]; rows: string[][] } {
  return {
    columns: Object.keys(columns),
    rows: decided.map((one) => Object.values(columns).map((column) => column(one, quoteOf))),
  };
}
