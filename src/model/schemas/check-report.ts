import { type Severity, severities } from '../finding.js';
import { type NotChecked, notCheckedReasons } from '../not-checked.js';
import type { CheckReport, ReportedDocument } from '../report.js';
import { claimSchema } from './claim.js';
import { documentMetaSchema } from './document-meta.js';
import { findingSchema } from './finding.js';
import { dialect, type ObjectSchema, type ObjectShape, type PropertySchema } from './object-schema.js';
import { problemSchema } from './problem.js';
import { runComparison } from './run-comparison.js';

const count = (description: string): PropertySchema => ({ description, type: 'integer', minimum: 0 });

const tool: ObjectShape<CheckReport['tool']> = {
  type: 'object',
  properties: {
    name: { description: 'crossfoot', type: 'string' },
    version: { description: 'Its version.', type: 'string' },
  },
  required: ['name', 'version'],
  additionalProperties: false,
};

const findingCounts: ObjectShape<Record<Severity, number>> = {
  type: 'object',
  properties: { error: count('Errors.'), warning: count('Warnings.'), info: count('Remarks.') },
  required: severities,
  additionalProperties: false,
};

const summary: ObjectShape<CheckReport['summary']> = {
  type: 'object',
  properties: {
    documents: count('How many documents were read.'),
    claims: count('How many claims they make.'),
    findings: { description: 'How many findings there are, by severity.', ...findingCounts },
    notChecked: count('How many sums, changes, shares and conversions could not be checked.'),
    leftOut: count('Findings that the reader did not ask to see.'),
  },
  required: ['documents', 'claims', 'findings', 'notChecked'],
  additionalProperties: false,
};

const reportedDocument: ObjectShape<ReportedDocument> = {
  type: 'object',
  properties: {
    id: { description: 'What claims and findings call it.', type: 'string' },
    path: { description: 'The file to open.', type: 'string' },
    ...documentMetaSchema.properties,
  },
  required: ['id', 'path'],
  additionalProperties: false,
};

const notChecked: ObjectShape<NotChecked> = {
  type: 'object',
  properties: {
    rule: { description: 'The rule that would have checked it.', type: 'string' },
    reason: {
      description:
        'Why it could not be: a sum of which parts are left out, or that has a figure that cannot be read; a change ' +
        'without its level, or without the level before; a percentage without what it is of; percentages of what may ' +
        'count twice; a conversion without a fixed rate.',
      enum: notCheckedReasons,
    },
    message: { description: 'The same in a sentence, with the figures.', type: 'string' },
    claims: {
      description: 'Claim ids, the one that it is about first.',
      type: 'array',
      items: { type: 'string' },
    },
    documents: { description: 'Document ids.', type: 'array', items: { type: 'string' } },
  },
  required: ['rule', 'reason', 'message', 'claims', 'documents'],
  additionalProperties: false,
};

export const checkReportSchema: ObjectSchema<CheckReport> = {
  $schema: dialect,
  $id: 'urn:crossfoot:schema:check-report',
  title: 'Check report',
  description: 'What crossfoot check --format json prints.',
  type: 'object',
  properties: {
    schemaVersion: { description: 'Raised by a change that a reader must know of.', const: 1 },
    tool: { description: 'What made the report.', ...tool },
    summary: { description: 'The report in numbers.', ...summary },
    documents: { description: 'The documents that were read.', type: 'array', items: reportedDocument },
    claims: { description: 'All claims, in reading order.', type: 'array', items: { $ref: claimSchema.$id } },
    findings: { description: 'All findings.', type: 'array', items: { $ref: findingSchema.$id } },
    notChecked: {
      description: 'Sums, changes, shares and conversions that could not be checked, and why.',
      type: 'array',
      items: notChecked,
    },
    problems: { description: 'What could not be read.', type: 'array', items: { $ref: problemSchema.$id } },
    since: { description: 'How the findings stand to those of an earlier run.', ...runComparison },
  },
  required: ['schemaVersion', 'tool', 'summary', 'documents', 'claims', 'findings', 'notChecked', 'problems'],
  additionalProperties: false,
};
