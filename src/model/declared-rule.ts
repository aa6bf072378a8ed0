import type { Severity } from './finding.js';

/** A rule in a file of the user's: data instead of code, with a condition in CEL (Common Expression Language). */
export interface DeclaredRule {
  /** `group/name` */
  id: string;
  summary: string;
  why: string;
  severity: Severity;
  /** What the condition looks at: each `figure`, or each `figure` beside an `other` that speaks of the same fact. */
  each?: 'figure' | 'pair';
  /** Only figures of this metric key; `*` stands for anything. */
  metric?: string;
  /** The rule speaks where this holds: `figure.unit == "EUR" && figure.value > 1000000`. */
  when: string;
  /** What it says; `{figure.quote}` and the like are filled in. */
  message: string;
  /** Rules that speak first where they find the same figures. */
  yieldsTo?: string[];
  examples: {
    pass: { title: string; documents: string[] }[];
    fail: { title: string; documents: string[]; says: string[] }[];
  };
}
