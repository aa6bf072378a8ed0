import type { DocumentRecord } from '../document-record.js';
import { documentMetaSchema } from './document-meta.js';
import { dialect, type ObjectSchema } from './object-schema.js';

export const documentRecordSchema: ObjectSchema<DocumentRecord> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:document-record',
  title: 'Document record',
  description: 'A report as one line of a JSON Lines file.',
  type: 'object',
  properties: {
    id: { description: 'Names the document; if absent, its file and line do.', type: 'string', minLength: 1 },
    text: { description: 'The report. All offsets count UTF-16 code units in it.', type: 'string' },
    ...documentMetaSchema.properties,
  },
  required: ['text'],
  additionalProperties: false,
};
