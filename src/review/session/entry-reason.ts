/** The reason of a finding that was dismissed because both its sides mean one thing, as the glossary says now. */
export const entryReason = 'glossary';
