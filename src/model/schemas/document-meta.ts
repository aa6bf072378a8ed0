import type { DocumentMeta } from '../document.js';
import { dialect, type ObjectSchema } from './object-schema.js';

/** Other keys are left alone: front matter is shared with whatever else reads or writes the files. */
export const documentMetaSchema: ObjectSchema<DocumentMeta> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:document-meta',
  title: 'Document metadata',
  description: 'What front matter or a sidecar file NAME.meta.yaml says about a report.',
  type: 'object',
  properties: {
    title: { description: 'Headline.', type: 'string' },
    publisher: { description: 'Outlet that published the report.', type: 'string' },
    author: { description: 'Who wrote it.', type: 'string' },
    published: {
      description: 'EDTF date of publication. Relative dates in the text ("last month") count from it.',
      type: 'string',
    },
    url: { description: 'Where the report was found.', type: 'string' },
    language: {
      description: 'BCP 47 tag of the language of the text, such as en or zh-Hans.',
      type: 'string',
    },
    event: {
      description: 'Name of the event that it reports, the same in all reports of it.',
      type: 'string',
    },
    derivedFrom: {
      description: 'Id of the document, or name of the source, that this one copies, translates or retells.',
      type: 'string',
    },
  },
  required: [],
  additionalProperties: true,
};
