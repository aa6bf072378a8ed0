/** The command cannot run as it was asked to: one line that says so, and one that helps. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
