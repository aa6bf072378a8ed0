import { type Claim, impliedFields, measures, type TraceStep } from '../claim.js';
import { sections } from '../document.js';
import { dialect, type ObjectSchema, type ObjectShape } from './object-schema.js';
import { quantitySchema } from './quantity.js';

const traceStep: ObjectShape<TraceStep> = {
  type: 'object',
  properties: {
    by: { description: 'The parser or refiner, and its strategy.', type: 'string' },
    did: { description: 'What it did.', type: 'string' },
  },
  required: ['by', 'did'],
  additionalProperties: false,
};

export const claimSchema: ObjectSchema<Claim> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:claim',
  title: 'Claim',
  description: 'One quantity that a document states about the world.',
  type: 'object',
  properties: {
    id: {
      description: 'Stable across runs and machines as long as the sentence stands.',
      type: 'string',
      minLength: 1,
    },
    ...quantitySchema.properties,
    sentenceStart: { description: 'Where the sentence that holds it begins.', type: 'integer', minimum: 0 },
    sentenceEnd: { description: 'Where that sentence ends.', type: 'integer', minimum: 0 },
    line: { description: 'Line of start, from 1.', type: 'integer', minimum: 1 },
    column: { description: 'Column of start, from 1, in UTF-16 code units.', type: 'integer', minimum: 1 },
    section: { description: 'Where in the document it stands.', enum: sections },
    measure: {
      description: '118,000 cases is a level, "up 62.7%" a change, "12% of voters" a share.',
      enum: measures,
    },
    metric: {
      description:
        'What is measured, the same for every wording of one thing; without period, place or party.',
      type: 'string',
    },
    action: { description: 'The predicate, as written.', type: 'string' },
    basis: {
      description: 'What a change is counted from: year-on-year, month-on-month, or an EDTF date.',
      type: 'string',
    },
    of: { description: 'Id of the claim whose change or share this is.', type: 'string' },
    partOf: { description: 'Id of the claim of which this is a part.', type: 'string' },
    period: {
      description: 'EDTF date or interval that it holds for; absent where nothing in the document tells.',
      type: 'string',
    },
    place: { description: 'Place that limits it.', type: 'string' },
    actor: {
      description: 'Person or body that limits it: who did or suffered what is counted.',
      type: 'string',
    },
    event: { description: 'Event that limits it.', type: 'string' },
    attribution: { description: 'Who is quoted for it.', type: 'string' },
    confidence: { description: 'How sure its reading is.', type: 'number', minimum: 0, maximum: 1 },
    implied: {
      description: 'Fields taken from the surroundings, not said in its own sentence.',
      type: 'array',
      items: { enum: impliedFields },
      uniqueItems: true,
    },
    trace: { description: 'How it was read, step by step.', type: 'array', items: traceStep },
  },
  required: [
    'id',
    ...quantitySchema.required,
    ...(['sentenceStart', 'sentenceEnd', 'line', 'column', 'section'] as const),
    ...(['measure', 'metric', 'confidence'] as const),
  ],
  additionalProperties: false,
};
