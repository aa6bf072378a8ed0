/** What may have become of a finding, by the names that filters have for it. */
export const statuses = {
  undecided: 'Undecided',
  decided: 'Decided',
  flagged: 'Flagged',
  changed: 'New since last time',
  confirmed: 'Real discrepancy',
  dismissed: 'No discrepancy',
  unsure: "Can't tell",
} as const;
