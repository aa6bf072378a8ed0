import type { ModuleRule } from '../module-rule.js';
import { declaredRuleSchema } from './declared-rule.js';
import { dialect, type ObjectSchema } from './object-schema.js';

const { id, summary, why, severity, yieldsTo, examples } = declaredRuleSchema.properties;

const described = (type: string, description: string) => ({ type, description });

export const moduleRuleSchema: ObjectSchema<ModuleRule> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:module-rule',
  title: 'Rule of a module',
  description: 'A rule of your own in JavaScript, for check --rules: what is to stand beside its functions.',
  type: 'object',
  properties: {
    ...{ id, summary, why, severity },
    scope: {
      description: 'What check is asked about: all figures of a report, of a metric, or of a copied passage.',
      enum: ['document', 'metric', 'passage'],
    },
    yieldsTo,
    options: {
      description: 'Thresholds that a configuration may move.',
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          value: described('number', 'What holds unless a configuration says otherwise.'),
          least: described('number', 'What it may be set to at least.'),
          most: described('number', 'And at most.'),
          what: described('string', 'What it sets, in a few words.'),
        },
        required: ['value', 'least', 'what'],
        additionalProperties: false,
      },
    },
    examples,
  },
  required: ['id', 'summary', 'why', 'severity', 'scope', 'examples'],
  additionalProperties: false,
};
