import type { SuppressionsFile, WrittenSuppression } from '../suppressions-file.js';
import { dialect, type ObjectSchema, type ObjectShape } from './object-schema.js';

const day = {
  title: 'a day such as 2031-12-31',
  type: 'string',
  pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`,
};

const written: ObjectShape<WrittenSuppression> = {
  type: 'object',
  properties: {
    rule: { description: 'Id of the rule that is to be silent.', type: 'string', minLength: 1 },
    fingerprint: { description: 'Id of the one finding that is meant.', type: 'string', minLength: 1 },
    paths: {
      description: 'Files that are meant, from the folder of this file; * and ** are understood.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
    },
    reason: { description: 'Why it is let pass, for the next reader.', type: 'string', minLength: 1 },
    by: { description: 'Who decided.', type: 'string' },
    date: { description: 'When it was decided.', ...day },
    expires: { description: 'The last day on which it counts.', ...day },
  },
  required: ['rule', 'reason'],
  additionalProperties: false,
};

export const suppressionsFileSchema: ObjectSchema<SuppressionsFile> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:suppressions-file',
  title: 'Suppressions',
  description: 'suppressions.yaml: findings that are let pass, each with its reason.',
  type: 'object',
  properties: {
    $schema: { description: 'For editors.', type: 'string' },
    suppressions: { description: 'What is let pass.', type: 'array', items: written },
  },
  required: ['suppressions'],
  additionalProperties: false,
};
