import { severities } from '../finding.js';
import type { RunRecord } from '../run-record.js';
import { dialect, type ObjectSchema } from './object-schema.js';

const count = { type: 'integer', minimum: 0 } as const;

export const runRecordSchema: ObjectSchema<RunRecord> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:run-record',
  title: 'Run record',
  description: 'One run in numbers: one line of history.jsonl.',
  type: 'object',
  properties: {
    corpus: { description: "Name of the corpus's folder.", type: 'string', minLength: 1 },
    day: {
      title: 'a day such as 2031-12-31',
      description: 'When it ran.',
      type: 'string',
      pattern: String.raw`^\d{4}-\d\d-\d\d$`,
    },
    version: { description: 'Of the program.', type: 'string' },
    documents: { description: 'How many documents were read.', ...count },
    claims: { description: 'How many figures they give.', ...count },
    findings: {
      description: 'Findings to be acted on, by severity.',
      type: 'object',
      properties: Object.fromEntries(severities.map((level) => [level, { description: `Of ${level}.`, ...count }])),
      required: severities,
      additionalProperties: false,
    },
    settled: { description: 'Findings on which somebody decided, or that are let pass.', ...count },
    rules: {
      description: "Findings to be acted on, by the rule's id.",
      type: 'object',
      additionalProperties: count,
    },
  },
  required: ['corpus', 'day', 'version', 'documents', 'claims', 'findings', 'settled', 'rules'],
  additionalProperties: false,
};
