import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../../src/model/baseline-entry.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Config } from '../../../src/model/config.js';
import type { DeclaredRule } from '../../../src/model/declared-rule.js';
import type { Decision } from '../../../src/model/decision.js';
import type { DocumentRecord } from '../../../src/model/document-record.js';
import type { DocumentMeta } from '../../../src/model/document.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Glossary } from '../../../src/model/glossary.js';
import type { ModuleRule } from '../../../src/model/module-rule.js';
import type { Problem } from '../../../src/model/problem.js';
import type { Quantity } from '../../../src/model/quantity.js';
import type { CheckReport } from '../../../src/model/report.js';
import type { RunRecord } from '../../../src/model/run-record.js';
import type { SuppressionsFile } from '../../../src/model/suppressions-file.js';
import { type SchemaName, schemas } from '../../../src/model/schemas/index.js';

/** Does not compile where a field of the type is missing, unknown, or not as optional as it says. */
type Fields<T> = {
  [K in keyof Required<T>]: Partial<Pick<T, K>> extends Pick<T, K> ? 'optional' : 'required';
};

const documentMeta: Fields<DocumentMeta> = {
  title: 'optional',
  publisher: 'optional',
  author: 'optional',
  published: 'optional',
  url: 'optional',
  language: 'optional',
  event: 'optional',
  derivedFrom: 'optional',
};

const documentRecord: Fields<DocumentRecord> = { id: 'optional', text: 'required', ...documentMeta };

const quantity: Fields<Quantity> = {
  doc: 'required',
  start: 'required',
  end: 'required',
  quote: 'required',
  value: 'required',
  low: 'required',
  high: 'required',
  margin: 'required',
  relation: 'required',
  unit: 'required',
  direction: 'optional',
  object: 'optional',
  malformed: 'optional',
  readings: 'optional',
};

const claim: Fields<Claim> = {
  id: 'required',
  ...quantity,
  sentenceStart: 'required',
  sentenceEnd: 'required',
  line: 'required',
  column: 'required',
  section: 'required',
  measure: 'required',
  metric: 'required',
  action: 'optional',
  basis: 'optional',
  of: 'optional',
  partOf: 'optional',
  period: 'optional',
  place: 'optional',
  actor: 'optional',
  event: 'optional',
  attribution: 'optional',
  confidence: 'required',
  implied: 'optional',
  trace: 'optional',
};

const finding: Fields<Finding> = {
  id: 'required',
  rule: 'required',
  severity: 'required',
  message: 'required',
  claims: 'required',
  documents: 'required',
  cause: 'optional',
  suggestion: 'optional',
  evidence: 'optional',
  status: 'required',
  baselineState: 'optional',
  suppressions: 'optional',
};

const decision: Fields<Decision> = {
  fingerprint: 'required',
  verdict: 'required',
  wrong: 'optional',
  reason: 'optional',
  note: 'optional',
  flagged: 'optional',
  by: 'required',
  on: 'required',
  rule: 'optional',
  version: 'optional',
  group: 'optional',
  previous: 'optional',
  undoes: 'optional',
  settles: 'optional',
  repair: 'optional',
  entry: 'optional',
};

const suppressionsFile: Fields<SuppressionsFile> = { $schema: 'optional', suppressions: 'required' };

const baselineEntry: Fields<BaselineEntry> = {
  rule: 'required',
  fingerprint: 'required',
  documents: 'required',
  figures: 'required',
  quote: 'required',
  sides: 'required',
};

const glossary: Fields<Glossary> = {
  field: 'required',
  verbs: 'optional',
  nouns: 'optional',
  modifiers: 'optional',
  metrics: 'optional',
  relational: 'optional',
  topics: 'optional',
  persons: 'optional',
};

const rule: Fields<DeclaredRule> = {
  id: 'required',
  summary: 'required',
  why: 'required',
  severity: 'required',
  each: 'optional',
  metric: 'optional',
  when: 'required',
  message: 'required',
  yieldsTo: 'optional',
  examples: 'required',
};

const moduleRule: Fields<ModuleRule> = {
  id: 'required',
  summary: 'required',
  why: 'required',
  severity: 'required',
  scope: 'required',
  yieldsTo: 'optional',
  options: 'optional',
  examples: 'required',
};

const config: Fields<Config> = {
  $schema: 'optional',
  documents: 'optional',
  rules: 'optional',
  customRules: 'optional',
  glossaries: 'optional',
  sources: 'optional',
  format: 'optional',
  failOn: 'optional',
  maxWarnings: 'optional',
  minLevel: 'optional',
  maxFindings: 'optional',
  publisher: 'optional',
  keys: 'optional',
};

const problem: Fields<Problem> = {
  path: 'required',
  line: 'optional',
  column: 'optional',
  message: 'required',
};

const runRecord: Fields<RunRecord> = {
  corpus: 'required',
  day: 'required',
  version: 'required',
  documents: 'required',
  claims: 'required',
  findings: 'required',
  settled: 'required',
  rules: 'required',
};

const checkReport: Fields<CheckReport> = {
  schemaVersion: 'required',
  tool: 'required',
  summary: 'required',
  documents: 'required',
  claims: 'required',
  findings: 'required',
  notChecked: 'required',
  problems: 'required',
  since: 'optional',
};

const fields: Record<SchemaName, Record<string, 'optional' | 'required'>> = {
  'document-meta': documentMeta,
  'document-record': documentRecord,
  quantity,
  claim,
  finding,
  decision,
  'suppressions-file': suppressionsFile,
  'baseline-entry': baselineEntry,
  glossary,
  rule,
  'module-rule': moduleRule,
  config,
  problem,
  'run-record': runRecord,
  'check-report': checkReport,
};

const names = Object.keys(schemas) as SchemaName[];

/** Every object schema in a schema, by its path, itself among them. */
function* objectsIn(schema: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema) yield [path, schema];
  for (const [key, value] of Object.entries(schema)) yield* objectsIn(value, `${path}/${key}`);
}

const objects = names.flatMap((name) => [...objectsIn(schemas[name], name)]);

describe.each(names)('the schema "%s"', (name) => {
  const schema = schemas[name];

  it('has the fields of its type, in the order of the table', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(fields[name]));
  });

  it('requires what its type requires', () => {
    const required = Object.keys(fields[name]).filter((field) => fields[name][field] === 'required');
    expect([...schema.required].sort()).toEqual(required.sort());
  });

  it('is named by an address of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:crossfoot:schema:${name}`);
    expect(schema.title).not.toBe('');
  });
});

describe.each(objects)('the object at %s', (path, object) => {
  it('describes every property', () => {
    const properties = Object.entries(object.properties as Record<string, { description?: string }>);
    expect(properties.filter(([, { description }]) => !description).map(([property]) => property)).toEqual(
      [],
    );
  });

  it('takes unknown fields only in front matter', () => {
    expect(object.additionalProperties).toBe(path === 'document-meta');
  });
});
