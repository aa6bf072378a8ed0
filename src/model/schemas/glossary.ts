import type { Glossary } from '../glossary.js';
import { dialect, type ObjectSchema, type PropertySchema } from './object-schema.js';

/** A lemma or phrase; no capitals, since texts are compared in lower case. */
const word = {
  title: 'a word or phrase in lower case',
  type: 'string',
  pattern: String.raw`^[^\s\p{Lu}]+( [^\s\p{Lu}]+)*$`,
};

const words = (description: string): PropertySchema => ({
  description,
  type: 'array',
  items: word,
  uniqueItems: true,
});

const synonyms = (description: string): PropertySchema => ({
  description,
  type: 'object',
  propertyNames: word,
  additionalProperties: { type: 'array', items: word, uniqueItems: true },
});

export const glossarySchema: ObjectSchema<Glossary> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:glossary',
  title: 'Glossary',
  description: 'Words of one meaning in a field of news, by canonical word; lemmas or phrases in lower case.',
  type: 'object',
  properties: {
    field: { description: 'Name of the field, such as crime.', type: 'string', minLength: 1 },
    verbs: synonyms('Verbs of one meaning: solve: [crack, uncover].'),
    nouns: synonyms('Nouns of one meaning: suspect: ["criminal suspect"].'),
    modifiers: synonyms('Words that limit a noun, of one meaning: telecom: [telecommunications].'),
    metrics: synonyms('Whole metrics in one word or phrase: "kill person": [death, fatality, "death toll"].'),
    relational: words('Nouns that say little without the topic that they continue: case, suspect.'),
    topics: words('What a report may be about as a whole: earthquake, dengue, fraud.'),
    persons: words('Nouns for people, so that "12 children" is known to be a part of "40 people".'),
  },
  required: ['field'],
  additionalProperties: false,
};
