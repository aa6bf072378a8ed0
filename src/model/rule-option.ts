/** A threshold of a rule that a configuration may move. */
export interface RuleOption {
  /** What holds unless a configuration says otherwise. */
  value: number;
  least: number;
  /** Absent where there is no limit. */
  most?: number;
  /** What it sets, in a few words. */
  what: string;
}
