import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Cause, Evidence, Severity, Suggestion } from '../model/finding.js';
import type { NotCheckedReason } from '../model/not-checked.js';
import type { Passage } from '../model/passage.js';
import type { RuleOption } from '../model/rule-option.js';

/** What a rule yields. The engine adds rule id, severity, fingerprint and status. */
export interface Complaint {
  /** One sentence that a fact-checker understands without the program's source, with both quotes. */
  message: string;
  /** The claim at fault first where that is known. */
  claims: readonly Claim[];
  /** Only where it is more than the documents of the claims. */
  documents?: readonly string[];
  /** Only where it differs from the rule's own. */
  severity?: Severity;
  cause?: Cause;
  suggestion?: Suggestion;
  evidence?: Evidence;
}

/** Arithmetic that a rule met and could not do. The engine adds the rule id. */
export interface Unchecked {
  reason: NotCheckedReason;
  /** One sentence: what could not be checked, and why. */
  message: string;
  /** At least one; the one that it is about first. */
  claims: readonly Claim[];
}

/** Reports of an example, as a reader would write them, with front matter where the example needs it. */
export interface Example {
  title: string;
  documents: readonly string[];
}

/** Each message that the rule must give for the documents, in order. */
export interface FailingExample extends Example {
  says: readonly string[];
}

/** What every input can look up. */
export interface Lookup {
  document(id: string): Document;
  extraction(doc: string): Extraction;
  claim(id: string): Claim;
  /** The other documents that may tell the same event as one: worth comparing in a large archive. */
  neighbours(doc: string): ReadonlySet<string>;
  /** Whether two reports are one source: of one publisher, or one copied from the other. */
  oneSource(a: string, b: string): boolean;
  /** The claims of a claim's metric, itself among them, as rules see them together. */
  alike(claim: Claim): readonly Claim[];
  /** Whether two claims of one metric speak of the same fact, and why. */
  compare(a: Claim, b: Claim): Comparison;
  /** How alike the words are that two claims stand among, whatever they are known to measure. */
  likeness(a: Claim, b: Claim): Weight;
}

export interface DocumentInput extends Lookup {
  scope: 'document';
  of: Document;
  claims: readonly Claim[];
}

export interface MetricInput extends Lookup {
  scope: 'metric';
  metric: string;
  /** All claims of the metric in the corpus, in reading order; of a crowded one those of reports that hang together. */
  claims: readonly Claim[];
  /** More reports have figures of the metric than can be compared each with each, so that it comes story by story. */
  crowded: boolean;
}

export interface PassageInput extends Lookup {
  scope: 'passage';
  passage: Passage;
}

/** What a rule is asked about. */
export type RuleInput = DocumentInput | MetricInput | PassageInput;

/** What holds of a rule's options, by name. */
type Settings<Option extends string> = Readonly<Record<Option, number>>;

interface RuleOf<Input extends { scope: string }, Option extends string> {
  /** `group/name`, as in the path of its file. */
  id: string;
  summary: string;
  why: string;
  severity: Severity;
  /** The claims that the rule needs to see together, and so the key by which they are brought together. */
  scope: Input['scope'];
  /** Rules that speak first: where one of them names the same claims, this one keeps silent about them. */
  yieldsTo?: readonly string[];
  /** Thresholds that a configuration may move, by name. */
  options?: Readonly<Record<Option, RuleOption>>;
  check(input: Input, settings: Settings<Option>): Iterable<Complaint>;
  /** What the rule also sees in the claims of one metric, where its own scope is another. */
  checkMetric?(input: MetricInput, settings: Settings<Option>): Iterable<Complaint>;
  /** What reports invite to check and do not tell enough for, so that silence is not taken for approval. */
  notChecked?(input: Input, settings: Settings<Option>): Iterable<Unchecked>;
  examples: { pass: readonly Example[]; fail: readonly FailingExample[] };
}

export type DocumentRule<Option extends string = string> = RuleOf<DocumentInput, Option>;
export type MetricRule<Option extends string = string> = RuleOf<MetricInput, Option>;
export type PassageRule<Option extends string = string> = RuleOf<PassageInput, Option>;
export type Rule = DocumentRule | MetricRule | PassageRule;
