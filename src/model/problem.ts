/** Something in a user's file that could not be used. Printed as one line: `path:line:column: message`. */
export interface Problem {
  path: string;
  line?: number;
  column?: number;
  /** What is wrong and what was expected, in one sentence. */
  message: string;
}
