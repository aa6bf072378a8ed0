/** Words that sort the same things by how far they are: they part metrics, and are never what a thing is about. */
export const statuses: ReadonlySet<string> = new Set(
  `confirmed suspected probable possible alleged new further fresh additional more active fatal serious severe mild
   critical imported domestic overseas foreign local pending planned completed registered unregistered
   preliminary provisional average free median daily net gross first-time`
    .trim()
    .split(/\s+/),
);

/** Statuses by which a figure adds to a running total. */
export const increments: ReadonlySet<string> = new Set(['new', 'further', 'fresh', 'additional', 'more']);
