/** The names that the pages beside an index have. */
export const leafName = /^(?:(?:metric|report)-\d+|other-findings)(?:-page-\d+)?\.html$/;
