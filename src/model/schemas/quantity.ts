import { directions, type Quantity, type Reading, relations } from '../quantity.js';
import { dialect, type ObjectSchema, type ObjectShape } from './object-schema.js';

const reading: ObjectShape<Reading> = {
  type: 'object',
  properties: {
    value: { description: 'The number that is read.', type: 'number' },
    why: { description: 'What speaks for this reading.', type: 'string' },
  },
  required: ['value', 'why'],
  additionalProperties: false,
};

export const quantitySchema: ObjectSchema<Quantity> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:quantity',
  title: 'Quantity',
  description: 'A number with its unit as it stands in a text, as extract --quantities prints it.',
  type: 'object',
  properties: {
    doc: { description: 'Document id.', type: 'string' },
    start: {
      description: 'Where it begins: UTF-16 code units into the document.',
      type: 'integer',
      minimum: 0,
    },
    end: { description: 'Where it ends: the first code unit after it.', type: 'integer', minimum: 0 },
    quote: {
      description:
        'Exactly the text between start and end: number, scale word and unit, not the relation words.',
      type: 'string',
      minLength: 1,
    },
    value: {
      description:
        'The stated reading, scale word applied; null where the text cannot be read as one number.',
      type: ['number', 'null'],
    },
    low: { description: 'Stated lower bound; null where that side is open.', type: ['number', 'null'] },
    high: { description: 'Stated upper bound; null where that side is open.', type: ['number', 'null'] },
    margin: {
      description:
        'How far rounding or a hedge may have moved it: half a unit of the last written digit, or more.',
      type: 'number',
      minimum: 0,
    },
    relation: {
      description:
        'How the words beside the number bind it: "more than" is >, "about" is ~, "10 to 20" is range.',
      enum: relations,
    },
    unit: {
      description:
        '1 for a count, %, %{point}, an ISO 4217 code or a UCUM code; compound units with a slash.',
      type: 'string',
      minLength: 1,
    },
    direction: {
      description: 'Which way a change goes; of a quantity that is a level, which way it was reached.',
      enum: directions,
    },
    object: { description: 'What is counted or measured, as written.', type: 'string' },
    malformed: { description: 'The digits cannot be read as one number.', const: true },
    readings: {
      description: 'All readings, where the text allows more than one.',
      type: 'array',
      items: reading,
    },
  },
  required: ['doc', 'start', 'end', 'quote', 'value', 'low', 'high', 'margin', 'relation', 'unit'],
  additionalProperties: false,
};
