/** Marks that stand for a word: of money, of percent, of "and". */
export const symbolMarks: ReadonlySet<string> = new Set('%$£€¥₹₽₩°+&@#/=~<>');
