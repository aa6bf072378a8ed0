import type { Severity } from './finding.js';
import type { Publisher } from './publisher.js';

/** How loud a rule is in one corpus, and of what it keeps silent. */
export interface RuleConfig {
  severity?: Severity | 'off';
  /** Documents, by id, of which the rule keeps silent; `*` stands for anything. */
  except?: string[];
  /** Thresholds of the rule, by name; `crossfoot rules ID` tells them. */
  options?: Record<string, number>;
}

/** What a project says of itself in `crossfoot.config.yaml`. Paths are relative to the file. Flags win. */
export interface Config {
  /** Where editors find the schema of this file. */
  $schema?: string;
  /** Files, folders or patterns to check where none are named. */
  documents?: string[];
  /** By id. */
  rules?: Record<string, Severity | 'off' | RuleConfig>;
  /** Files of rules of the project's own. */
  customRules?: string[];
  /** Files of words of one meaning, beside those of the corpus. */
  glossaries?: string[];
  /** Other names, or hosts of addresses, of publishers that are one, by the name to use. */
  sources?: Record<string, string[]>;
  /** How to show what was found: `text`, or `sarif=out.sarif`. */
  format?: string[];
  failOn?: Severity | 'never';
  maxWarnings?: number;
  minLevel?: Severity;
  maxFindings?: number;
  /** Whose reviews the findings are that are published. */
  publisher?: Publisher;
  /** Keys of a review session, by what they do: `skip: z`. */
  keys?: Record<string, string>;
}
