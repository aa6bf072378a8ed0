import { type Decision, verdicts } from '../decision.js';
import { dialect, type ObjectSchema } from './object-schema.js';

export const decisionSchema: ObjectSchema<Decision> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:decision',
  title: 'Decision',
  description: "A reviewer's answer to one finding: one line of decisions.jsonl.",
  type: 'object',
  properties: {
    fingerprint: { description: 'Id of the finding.', type: 'string', minLength: 1 },
    verdict: { description: 'What was decided.', enum: verdicts },
    wrong: {
      description: 'Ids of the claims that are wrong.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
    reason: { description: 'Why, in a word or two that other decisions may share.', type: 'string' },
    note: { description: 'Anything else that the next reader should know.', type: 'string' },
    flagged: { description: 'To be looked at again.', type: 'boolean' },
    by: { description: 'Who decided.', type: 'string', minLength: 1 },
    on: {
      title: 'an ISO 8601 date and time with its offset, such as 2024-03-12T08:30:00Z',
      description: 'When it was decided.',
      type: 'string',
      pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$`,
    },
    rule: { description: 'Of the finding.', type: 'string' },
    version: { description: 'Of the program that showed the finding.', type: 'string' },
    group: { description: 'What those that were decided with one key have in common.', type: 'string' },
    previous: { description: 'When the decision was made that this one replaces.', type: 'string' },
    undoes: { description: 'When the decision was made that this one takes back.', type: 'string' },
    settles: { description: 'Settles what reviewers disagreed on.', type: 'boolean' },
    repair: {
      description: 'A repair that was accepted: what is to stand instead of a figure, by its id.',
      type: 'object',
      properties: {
        claim: { description: 'Id of the figure.', type: 'string', minLength: 1 },
        instead: { description: 'What is to be written.', type: 'string', minLength: 1 },
      },
      required: ['claim', 'instead'],
      additionalProperties: false,
    },
    entry: {
      description: 'An entry of the glossary that was accepted.',
      type: 'object',
      properties: {
        table: { description: 'Of the glossary.', enum: ['verbs', 'nouns', 'modifiers', 'metrics'] },
        canonical: { description: 'What the word means.', type: 'string', minLength: 1 },
        word: { description: 'The word that was added.', type: 'string', minLength: 1 },
      },
      required: ['table', 'canonical', 'word'],
      additionalProperties: false,
    },
  },
  required: ['fingerprint', 'verdict', 'by', 'on'],
  additionalProperties: false,
};
