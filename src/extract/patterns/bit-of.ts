/** The bit of the nth of a list. From the 32nd on two share one: what is looked for once too often is not found. */
export const bitOf = (index: number): number => 1 << (index % 31);
