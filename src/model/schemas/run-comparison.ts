import { severities, statuses } from '../finding.js';
import type { ChangedFinding, FindingInShort, RunComparison } from '../run-comparison.js';
import type { ObjectShape } from './object-schema.js';

const finding: ObjectShape<FindingInShort> = {
  type: 'object',
  properties: {
    id: { description: 'Its fingerprint.', type: 'string' },
    rule: { description: 'The rule that found it.', type: 'string' },
    severity: { description: 'How loud it is.', enum: severities },
    message: { description: 'What was found.', type: 'string' },
    documents: { description: 'Document ids.', type: 'array', items: { type: 'string' } },
    status: { description: 'What reviewers have decided.', enum: statuses },
    isHidden: { description: 'Whether it is let pass, or known from before.', type: 'boolean' },
  },
  required: ['id', 'rule', 'severity', 'message', 'documents', 'status', 'isHidden'],
  additionalProperties: false,
};

const changed: ObjectShape<ChangedFinding> = {
  type: 'object',
  properties: {
    now: { description: 'As it is.', ...finding },
    before: { description: 'As it was.', ...finding },
    differs: {
      description: 'What differs.',
      type: 'array',
      items: { enum: ['severity', 'status', 'message', 'isHidden'] },
    },
  },
  required: ['now', 'before', 'differs'],
  additionalProperties: false,
};

/** A part of a report. */
export const runComparison: ObjectShape<RunComparison> = {
  type: 'object',
  properties: {
    since: { description: 'What the earlier run is called: a branch, a commit, a file.', type: 'string' },
    added: { description: 'To be acted on, and not there before.', type: 'array', items: finding },
    gone: { description: 'To be acted on then, and found no more.', type: 'array', items: finding },
    changed: { description: 'No longer what they were.', type: 'array', items: changed },
    unchanged: { description: 'How many are as they were.', type: 'integer', minimum: 0 },
  },
  required: ['since', 'added', 'gone', 'changed', 'unchanged'],
  additionalProperties: false,
};
