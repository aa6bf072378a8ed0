/** What of the queue is shown; a field that is absent lets all pass. Kept in the address, so that it can be passed on. */
export interface Filters {
  rule?: string;
  severity?: string;
  /** `undecided`, `decided`, `flagged`, `changed`, or a verdict. */
  status?: string;
  reviewer?: string;
  document?: string;
  text?: string;
}
