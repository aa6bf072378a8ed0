/** What the queue can be filtered by; a text is searched for in all that a line of it says. */
export const filterNames = ['rule', 'severity', 'status', 'reviewer', 'document', 'text'] as const;

/** What of the queue is shown; a field that is absent lets all pass. */
export type Filters = Partial<Record<(typeof filterNames)[number], string | undefined>>;
