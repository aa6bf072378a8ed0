import type { Problem } from '../problem.js';
import { dialect, type ObjectSchema } from './object-schema.js';

export const problemSchema: ObjectSchema<Problem> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:problem',
  title: 'Problem',
  description: "Something in a user's file that could not be used.",
  type: 'object',
  properties: {
    path: { description: 'The file or folder.', type: 'string' },
    line: { description: 'From 1.', type: 'integer', minimum: 1 },
    column: { description: 'From 1, in UTF-16 code units.', type: 'integer', minimum: 1 },
    message: { description: 'What is wrong and what was expected, in one sentence.', type: 'string' },
  },
  required: ['path', 'message'],
  additionalProperties: false,
};
