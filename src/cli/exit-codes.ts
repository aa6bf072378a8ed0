/** What a run says to the shell that started it. */
export const exitCodes = {
  /** Nothing at or above the gate. */
  clean: 0,
  /** Findings at or above the gate. */
  findings: 1,
  /** Wrong usage, nothing that could be checked, or an error of the program itself. */
  broken: 2,
} as const;
