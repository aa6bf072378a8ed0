/** Nouns that a report uses for what it has named in full before: "the waiting list ... the list". */
export const shortNouns: ReadonlySet<string> = new Set(
  `area balance bill budget capacity charge cost deficit deposit duty fare fee gap grant income index level list loan
   margin output payment penalty price production rate reserve revenue salary saving sentence share shortfall stock
   surplus target tax term time toll value volume wage`
    .trim()
    .split(/\s+/),
);
