import type { DeclaredRule } from '../declared-rule.js';
import { severities } from '../finding.js';
import { dialect, type ObjectSchema, type PropertySchema } from './object-schema.js';

const text = { type: 'string', minLength: 1 };

const ruleId = {
  title: 'a name like harbour/crew',
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$',
};

const examples = (description: string, more: Record<string, unknown> = {}): PropertySchema => ({
  description,
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      title: { description: 'What it shows.', ...text },
      documents: {
        description: 'The reports, with front matter where needed.',
        type: 'array',
        minItems: 1,
        items: text,
      },
      ...more,
    },
    required: ['title', 'documents', ...Object.keys(more)],
    additionalProperties: false,
  },
});

export const declaredRuleSchema: ObjectSchema<DeclaredRule> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:rule',
  title: 'Rule',
  description: 'A rule of your own, with a condition in CEL, for check --rules.',
  type: 'object',
  properties: {
    id: { description: 'Group and name.', ...ruleId },
    summary: { description: 'What it flags, in a few words.', ...text },
    why: { description: 'Why a reader should care, in one sentence.', ...text },
    severity: { description: 'How loud it is.', enum: severities },
    each: {
      description:
        'What the condition looks at: each figure, or each pair of figures of the same fact. Default: figure.',
      enum: ['figure', 'pair'],
    },
    metric: { description: 'Only figures of this metric; * stands for anything.', ...text },
    when: { description: 'CEL condition on figure, and on other where each is pair.', ...text },
    message: { description: 'What is said; {figure.quote} and the like are filled in.', ...text },
    yieldsTo: { description: 'Rules that speak first.', type: 'array', items: ruleId, uniqueItems: true },
    examples: {
      description: 'Reports in which the rule must speak, and in which it must not.',
      type: 'object',
      properties: {
        pass: examples('Reports that are right.'),
        fail: examples('Reports that are not, and what the rule says of them.', {
          says: { description: 'Each message, in order.', type: 'array', minItems: 1, items: text },
        }),
      },
      required: ['pass', 'fail'],
      additionalProperties: false,
    },
  },
  required: ['id', 'summary', 'why', 'severity', 'when', 'message', 'examples'],
  additionalProperties: false,
};
