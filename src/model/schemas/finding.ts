import {
  baselineStates,
  causes,
  type Finding,
  severities,
  statuses,
  type Suggestion,
  type Suppression,
  suppressionKinds,
} from '../finding.js';
import { dialect, type ObjectSchema, type ObjectShape } from './object-schema.js';

const suggestion: ObjectShape<Suggestion> = {
  type: 'object',
  properties: {
    claim: { description: 'Id of the claim to change.', type: 'string' },
    value: { description: 'What it should read, in its own unit.', type: 'number' },
    text: { description: 'The value as it would be written.', type: 'string' },
    proof: { description: 'Why: the sum that closes, or the source that says so.', type: 'string' },
  },
  required: ['claim', 'value', 'text', 'proof'],
  additionalProperties: false,
};

const suppression: ObjectShape<Suppression> = {
  type: 'object',
  properties: {
    kind: { description: 'Where somebody said so.', enum: suppressionKinds },
    reason: { description: 'In the words of whoever decided.', type: 'string' },
    by: { description: 'Who decided.', type: 'string' },
  },
  required: ['kind', 'reason'],
  additionalProperties: false,
};

export const findingSchema: ObjectSchema<Finding> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:finding',
  title: 'Finding',
  description: 'What the checker shows a fact-checker.',
  type: 'object',
  properties: {
    id: {
      description:
        'Fingerprint: stable while the claims that it names stand, whatever other documents come or go.',
      type: 'string',
      minLength: 1,
    },
    rule: {
      title: 'a rule id, such as conflict/value',
      description: 'The rule that found it.',
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$',
    },
    severity: { description: 'How bad it is.', enum: severities },
    message: { description: 'What was found, where and against what, in one sentence.', type: 'string' },
    claims: {
      description: 'Claim ids, the claim at fault first where that is known.',
      type: 'array',
      items: { type: 'string' },
    },
    documents: { description: 'Document ids.', type: 'array', items: { type: 'string' } },
    cause: { description: 'The likeliest explanation.', enum: causes },
    suggestion: { description: 'A reading that would resolve it.', ...suggestion },
    evidence: { description: 'What the rule looked at, by name.', type: 'object' },
    status: { description: 'What reviewers have decided about it.', enum: statuses },
    baselineState: {
      description: 'Whether an earlier state of the corpus had it already; absent where none was looked at.',
      enum: baselineStates,
    },
    suppressions: {
      description: 'Why it is kept out of sight and out of the gate; it is marked, and never removed.',
      type: 'array',
      items: suppression,
    },
  },
  required: ['id', 'rule', 'severity', 'message', 'claims', 'documents', 'status'],
  additionalProperties: false,
};
