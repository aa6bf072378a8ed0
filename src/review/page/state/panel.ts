/** What lies over the page: one at a time, closed by Esc. */
export type Panel =
  | { kind: 'help' | 'summary' | 'agreement' | 'stale' }
  | { kind: 'document'; document: string; claim?: string };
