/** The formats in which what was decided leaves a review. */
export const exportNames = ['csv', 'markdown', 'json', 'patch', 'claimreview'] as const;
