import type { Finding } from '../../model/finding.js';
import type { DocumentView } from '../../view/document-view.js';
import type { FindingView } from '../../view/finding-view.js';
import type { MetricView } from '../../view/metric-view.js';
import type { Journal } from '../journal/open-journal.js';
import type { Mode } from '../history/mode.js';
import type { ProposedEntry, QueueItem } from '../wire.js';

/** What a person is shown of a checked corpus, made when it is asked for. */
export interface Views {
  finding(id: string): FindingView | undefined;
  metric(key: string): MetricView | undefined;
  document(id: string): DocumentView | undefined;
}

/** What this reviewer's earlier sessions left. */
export interface Earlier {
  /** The finding that was shown last. */
  at?: string;
  /** ISO 8601; when the last session ended. */
  ended?: string;
  /** Ids of the findings that there were then. */
  seen?: readonly string[];
}

/** Keeps words of one meaning, in the corpus that a finding belongs to. */
export interface Glossary {
  /** The entry that would make both sides of a finding one. */
  proposed(finding: string): Promise<ProposedEntry | undefined>;
  /** Writes an entry, and returns the path of the glossary. */
  add(entry: ProposedEntry, finding: string): Promise<string>;
  /** Takes an entry out again; false where it no longer stands there. */
  remove(entry: ProposedEntry, finding: string): Promise<boolean>;
}

/** What a session of one reviewer is made of. */
export interface SessionOptions {
  reviewer: string;
  mode: Mode;
  /** How many findings of a hundred each reviewer decides; the others are for whoever comes first. */
  overlap?: number | undefined;
  version: string;
  corpora: readonly string[];
  /** In the order in which they are worked through. */
  queue: readonly QueueItem[];
  /** All of the corpus. */
  findings: readonly Finding[];
  views: Views;
  journal: Journal;
  earlier: Earlier;
  /** Keeps for later sessions which finding is shown. */
  stayAt(finding: string): void;
  glossary: Glossary;
  exports: readonly string[];
  keys: Readonly<Record<string, string>>;
  /** Milliseconds. */
  now: () => number;
}
