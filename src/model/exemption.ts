/** What an exemption covers: one finding, reports by pattern, a whole report, or sentences of one. */
export type Covered = { fingerprint: string } | { paths: string[] } | { doc: string; sentences?: string[] };

/** Somebody's word that what one rule finds in some place is to be let pass, and why. */
export interface Exemption {
  /** Where it is written: in the report beside the figure, in `suppressions.yaml`, or in the report's front matter. */
  kind: 'inline' | 'file' | 'frontmatter';
  rule: string;
  reason: string;
  by?: string;
  /** The last day on which it counts, `2031-12-31`. */
  expires?: string;
  /** Paths are patterns as the user would name the files; sentences are as written, blanks evened out. */
  covers: Covered;
  path: string;
  line: number;
  column: number;
}
