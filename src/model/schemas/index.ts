import { baselineEntrySchema } from './baseline-entry.js';
import { checkReportSchema } from './check-report.js';
import { claimSchema } from './claim.js';
import { configSchema } from './config.js';
import { decisionSchema } from './decision.js';
import { declaredRuleSchema } from './declared-rule.js';
import { documentMetaSchema } from './document-meta.js';
import { documentRecordSchema } from './document-record.js';
import { findingSchema } from './finding.js';
import { glossarySchema } from './glossary.js';
import { moduleRuleSchema } from './module-rule.js';
import { problemSchema } from './problem.js';
import { quantitySchema } from './quantity.js';
import { runRecordSchema } from './run-record.js';
import { suppressionsFileSchema } from './suppressions-file.js';

/** The schema of everything that is read and printed, by name; those that refer to others name them by `$id`. */
export const schemas = {
  'document-meta': documentMetaSchema,
  'document-record': documentRecordSchema,
  quantity: quantitySchema,
  claim: claimSchema,
  finding: findingSchema,
  decision: decisionSchema,
  'suppressions-file': suppressionsFileSchema,
  'baseline-entry': baselineEntrySchema,
  glossary: glossarySchema,
  rule: declaredRuleSchema,
  'module-rule': moduleRuleSchema,
  config: configSchema,
  problem: problemSchema,
  'run-record': runRecordSchema,
  'check-report': checkReportSchema,
};

export type SchemaName = keyof typeof schemas;
