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
import type { FindingInShort } from '../../../src/model/run-comparison.js';
import type { CheckReport } from '../../../src/model/report.js';
import type { RunRecord } from '../../../src/model/run-record.js';
import type { SuppressionsFile } from '../../../src/model/suppressions-file.js';

/** One value of a type with nothing optional, and one with everything. */
export interface Instances<T> {
  minimal: T;
  full: Required<T>;
}

const documentMeta: Instances<DocumentMeta> = {
  minimal: {},
  full: {
    title: 'Ferry carries 41,200 in June',
    publisher: 'Kestrel Bay Gazette',
    author: 'I. Marlow',
    published: '2024-07-02',
    url: 'https://gazette.example/ferry',
    language: 'en',
    event: 'summer timetable',
    derivedFrom: 'council/timetable.md',
  },
};

const documentRecord: Instances<DocumentRecord> = {
  minimal: { text: 'The ferry carried 41,200 people in June.' },
  full: { ...documentMeta.full, id: 'ferry-june', text: 'The ferry carried 41,200 people in June.' },
};

const quantity: Instances<Quantity> = {
  minimal: {
    ...{ doc: 'ferry.md', start: 18, end: 24, quote: '41,200' },
    ...{ value: 41200, low: 41200, high: 41200, margin: 50, relation: '=', unit: '1' },
  },
  full: {
    ...{ doc: 'ferry.md', start: 18, end: 24, quote: '4,1200' },
    ...{ value: null, low: null, high: null, margin: 0, relation: '>=', unit: '1' },
    ...{ direction: 'up', object: 'people', malformed: true },
    readings: [{ value: 41200, why: 'the comma is one digit too early' }],
  },
};

const minimalClaim: Claim = {
  ...{ ...quantity.minimal, id: 'c1', sentenceStart: 0, sentenceEnd: 40, line: 1, column: 19 },
  ...{ section: 'body', measure: 'level', metric: 'carry person / ferry', confidence: 0.9 },
};

const claim: Instances<Claim> = {
  minimal: minimalClaim,
  full: {
    ...{
      ...minimalClaim,
      ...quantity.full,
      action: 'carried',
      basis: 'year-on-year',
      of: 'c2',
      partOf: 'c3',
    },
    ...{ period: '2024-06', place: 'Kestrel Bay', actor: 'Bay Ferries', event: 'summer timetable' },
    ...{ attribution: 'the harbour master', implied: ['period', 'place'] },
    trace: [{ by: 'count', did: 'read 4,1200' }],
  },
};

const finding: Instances<Finding> = {
  minimal: {
    ...{ id: 'f1', rule: 'conflict/value', severity: 'error', message: 'Two figures.' },
    ...{ claims: [], documents: [], status: 'open' },
  },
  full: {
    ...{ id: 'f1', rule: 'suspicious/number-format', severity: 'warning', message: 'No number: "4,1200".' },
    ...{ claims: ['c1'], documents: ['ferry.md'], cause: 'digit', status: 'confirmed' },
    suggestion: { claim: 'c1', value: 41200, text: '41,200', proof: '20,000 + 21,200 = 41,200' },
    evidence: { sum: [20000, 21200], closes: true },
    baselineState: 'new',
    suppressions: [{ kind: 'inline', reason: 'As the harbour office printed it.', by: 'desk' }],
  },
};

const decision: Instances<Decision> = {
  minimal: { fingerprint: 'f1', verdict: 'confirmed', by: 'desk', on: '2024-07-03T09:00:00Z' },
  full: {
    ...{ fingerprint: 'f1', verdict: 'dismissed', by: 'desk', on: '2024-07-03T09:00:00.250+02:00' },
    ...{ reason: 'other month', note: 'The second figure is for July.', wrong: ['c1'], flagged: true },
    ...{ rule: 'conflict/value', version: '0.1.0', group: 'g1', previous: '2024-07-02T17:00:00Z' },
    ...{ undoes: '2024-07-02T17:00:00Z', settles: true, repair: { claim: 'c1', instead: '32,016 boats' } },
    entry: { table: 'nouns', canonical: 'sprat', word: 'brisling' },
  },
};

const suppressionsFile: Instances<SuppressionsFile> = {
  minimal: { suppressions: [] },
  full: {
    $schema: 'suppressions.schema.json',
    suppressions: [
      {
        ...{ rule: 'conflict/value', fingerprint: 'f1', paths: ['documents/2019/**'] },
        ...{ reason: 'Fiscal years.', by: 'desk', date: '2031-04-02', expires: '2031-12-31' },
      },
    ],
  },
};

const baselineEntry: Instances<BaselineEntry> = {
  minimal: {
    rule: 'suspicious/undated',
    fingerprint: 'f1',
    documents: [],
    figures: [],
    quote: '',
    sides: [],
  },
  full: {
    ...{ rule: 'conflict/value', fingerprint: 'f1', documents: ['ferry.md'], figures: ['41,200'] },
    ...{ quote: 'The ferry carried 41,200 people.', sides: ['0f3a52c1d9e8'] },
  },
};

const glossary: Instances<Glossary> = {
  minimal: { field: 'harbour' },
  full: {
    field: 'harbour',
    verbs: { carry: ['ferry', 'take across'] },
    nouns: { 'fishing boat': ['trawler'] },
    modifiers: { 'kestrel-bay': [] },
    metrics: { 'land fish': ['catch', 'landing'] },
    relational: ['trip'],
    topics: ['storm'],
    persons: ['passenger', 'docker'],
  },
};

const examples = {
  pass: [{ title: 'A crew', documents: ['The ferry has a crew of 12.'] }],
  fail: [{ title: 'An army', documents: ['The ferry has a crew of 1,200.'], says: ['"1,200" is no crew.'] }],
};

const crew = {
  id: 'harbour/crew',
  summary: 'A crew of hundreds',
  why: 'No ship here has one.',
  severity: 'warning' as const,
  examples,
};

const rule: Instances<DeclaredRule> = {
  minimal: { ...crew, when: 'figure.value > 300', message: '"{figure.quote}" is no crew.' },
  full: {
    ...crew,
    each: 'pair',
    metric: 'crew*',
    when: 'figure.value > 2 * other.value',
    message: '"{figure.quote}" is no crew.',
    yieldsTo: ['conflict/value'],
  },
};

const moduleRule: Instances<ModuleRule> = {
  minimal: { ...crew, scope: 'document' },
  full: {
    ...crew,
    scope: 'metric',
    yieldsTo: ['conflict/value'],
    options: { most: { value: 300, least: 1, most: 5000, what: 'people of a crew' } },
  },
};

const config: Instances<Config> = {
  minimal: {},
  full: {
    $schema: './node_modules/crossfoot/schemas/config.json',
    documents: ['news/*.md'],
    rules: {
      'duplicate/document': 'off',
      'conflict/value': { severity: 'warning', except: ['archive/*'] },
    },
    customRules: ['crew.yaml'],
    glossaries: ['harbour.yaml'],
    sources: { 'Kestrel Bay Gazette': ['The Gazette', 'gazette.example'] },
    format: ['text', 'sarif=out.sarif'],
    ...{ failOn: 'warning', maxWarnings: 10, minLevel: 'warning', maxFindings: 50 },
    publisher: { name: 'Kestrel Bay Check Desk', url: 'https://desk.example/' },
    keys: { skip: 'x' },
  },
};

const problem: Instances<Problem> = {
  minimal: { path: 'harbour.md', message: 'Not a text.' },
  full: { path: 'harbour.md', line: 2, column: 1, message: 'Expected a date.' },
};

const inShort: FindingInShort = {
  ...{ id: '3f2a9c1b', rule: 'conflict/value', severity: 'error', message: 'The figures differ.' },
  ...{ documents: ['harbour.md'], status: 'open', isHidden: false },
};

const run: RunRecord = {
  ...{ corpus: 'ferry', day: '2031-02-03', version: '0.1.0', documents: 2, claims: 4, settled: 1 },
  findings: { error: 1, warning: 0, info: 2 },
  rules: { 'conflict/value': 1, 'duplicate/claim': 2 },
};

const runRecord: Instances<RunRecord> = { minimal: { ...run, rules: {} }, full: run };

const checkReport: Instances<CheckReport> = {
  minimal: {
    schemaVersion: 1,
    tool: { name: 'crossfoot', version: '0.1.0' },
    summary: { documents: 0, claims: 0, findings: { error: 0, warning: 0, info: 0 }, notChecked: 0 },
    ...{ documents: [], claims: [], findings: [], notChecked: [], problems: [] },
  },
  full: {
    schemaVersion: 1,
    tool: { name: 'crossfoot', version: '0.1.0' },
    summary: {
      documents: 1,
      claims: 1,
      findings: { error: 0, warning: 1, info: 0 },
      notChecked: 1,
      leftOut: 2,
    },
    documents: [{ id: 'ferry.md', path: 'news/ferry.md', ...documentMeta.full }],
    ...{ claims: [claim.full], findings: [finding.full], problems: [problem.full] },
    notChecked: [
      {
        rule: 'suspicious/sum',
        reason: 'parts-missing',
        message: 'ferry.md lists parts of "40 boats" that come to 31; 9 are not told.',
        claims: ['f1'],
        documents: ['ferry.md'],
      },
    ],
    since: {
      since: 'main',
      added: [inShort],
      gone: [],
      changed: [{ now: inShort, before: { ...inShort, severity: 'info' }, differs: ['severity'] }],
      unchanged: 3,
    },
  },
};

/** Made-up values of every type that has a schema, by the schema's name. */
export const instances = {
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
