import type { BaselineEntry } from '../baseline-entry.js';
import { dialect, type ObjectSchema } from './object-schema.js';

const texts = { type: 'array', items: { type: 'string' } };

export const baselineEntrySchema: ObjectSchema<BaselineEntry> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:baseline-entry',
  title: 'Baseline entry',
  description: 'A finding that was accepted: one line of a baseline, behind the line that tells its version.',
  type: 'object',
  properties: {
    rule: { description: 'The rule that found it.', type: 'string', minLength: 1 },
    fingerprint: { description: 'Id of the finding.', type: 'string', minLength: 1 },
    documents: { description: 'Ids of the documents that it names.', ...texts },
    figures: { description: 'The figures that it names, as written.', ...texts },
    quote: { description: 'How its first sentence, or its message, begins.', type: 'string' },
    sides: { description: 'A short hash of each sentence with its figure.', ...texts },
  },
  required: ['rule', 'fingerprint', 'documents', 'figures', 'quote', 'sides'],
  additionalProperties: false,
};
