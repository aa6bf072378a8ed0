import type { Config, RuleConfig } from '../config.js';
import { severities } from '../finding.js';
import type { Publisher } from '../publisher.js';
import { dialect, type ObjectSchema, type ObjectShape } from './object-schema.js';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const loudness = [...severities, 'off'];

const ruleConfig: ObjectShape<RuleConfig> = {
  type: 'object',
  properties: {
    severity: { description: 'How loud it is, whatever the case.', enum: loudness },
    except: {
      description: 'Documents, by id, of which it keeps silent; * stands for anything.',
      ...texts,
    },
    options: {
      description: 'Its thresholds, by name; crossfoot rules ID tells which it has.',
      type: 'object',
      additionalProperties: { type: 'number' },
    },
  },
  required: [],
  additionalProperties: false,
};

const publisher: ObjectShape<Publisher> = {
  type: 'object',
  properties: {
    name: { description: 'The desk, as its readers know it.', ...text },
    url: { description: 'Its own page.', ...text },
  },
  required: ['name'],
  additionalProperties: false,
};

export const configSchema: ObjectSchema<Config> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:config',
  title: 'Configuration',
  description: 'What a project says of itself in crossfoot.config.yaml.',
  type: 'object',
  properties: {
    $schema: { description: 'Where editors find this schema.', type: 'string' },
    documents: { description: 'Files, folders or patterns to check where none are named.', ...texts },
    rules: {
      description: 'How loud each rule is, by id.',
      type: 'object',
      additionalProperties: {
        title: 'error, warning, info or off, or an object with severity, except and options',
        if: { type: 'object' },
        then: ruleConfig,
        else: { enum: loudness },
      },
    },
    customRules: { description: "Files of rules of the project's own, YAML or modules.", ...texts },
    glossaries: { description: 'Files of words of one meaning, beside those of the corpus.', ...texts },
    sources: {
      description: 'Other names, or hosts of addresses, of publishers that are one, by the name to use.',
      type: 'object',
      additionalProperties: texts,
    },
    format: { description: 'How to show what was found: text, or sarif=out.sarif.', ...texts },
    failOn: {
      description: 'The least severity that makes the exit code 1.',
      enum: [...severities, 'never'],
    },
    maxWarnings: { description: 'How many warnings pass.', type: 'integer', minimum: 0 },
    minLevel: { description: 'The least severity that is shown; the exit code heeds all.', enum: severities },
    maxFindings: {
      description: 'How many findings are shown; the exit code heeds all.',
      type: 'integer',
      minimum: 0,
    },
    publisher: { description: 'Whose reviews the findings are that crossfoot report publishes.', ...publisher },
    keys: {
      description: 'Keys of a review session, by what they do; its help names them all.',
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1 },
    },
  },
  required: [],
  additionalProperties: false,
};
