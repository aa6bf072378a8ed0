/** What a key can do, in the order in which the help lists it; the first key is the one shown on the button. */
export const keyActions = {
  real: { keys: ['1'], says: 'Real discrepancy' },
  none: { keys: ['2'], says: 'Not a discrepancy, then why' },
  wrong: { keys: ['3'], says: 'One side is wrong, then which' },
  misread: { keys: ['4'], says: 'Misread by the checker' },
  unsure: { keys: ['5'], says: "Can't tell" },
  accept: { keys: ['y'], says: 'Accept what is proposed' },
  skip: { keys: ['space'], says: 'Skip for now' },
  flag: { keys: ['f'], says: 'Flag to look at again' },
  note: { keys: ['c'], says: 'Write a note' },
  group: { keys: ['g'], says: 'Decide all copies at once' },
  undo: { keys: ['u', 'Backspace'], says: 'Undo, and go back there' },
  next: { keys: ['j', 'ArrowDown', 'ArrowRight'], says: 'Next finding' },
  previous: { keys: ['k', 'ArrowUp', 'ArrowLeft'], says: 'Previous finding' },
  nextUndecided: { keys: ['n'], says: 'Next that is undecided' },
  nextChanged: { keys: ['N'], says: 'Next that changed since last time' },
  why: { keys: ['w'], says: 'Why it was flagged, with the evidence in bits' },
  diff: { keys: ['m'], says: 'Words side by side, or merged' },
  document: { keys: ['d'], says: 'The whole report, then the next one' },
  search: { keys: ['/'], says: 'Search and filter' },
  queue: { keys: ['q'], says: 'Show or hide the queue' },
  summary: { keys: ['s'], says: 'Summary of the session' },
  help: { keys: ['?'], says: 'All keys' },
} as const satisfies Record<string, { keys: readonly string[]; says: string }>;

export type KeyAction = keyof typeof keyActions;
