/** Verbs of what is done to goods, by the noun that says how much of them: "imports of coal". */
export const makings: ReadonlyMap<string, string> = new Map(
  'harvest harvest|import import|export export|produce production|consume consumption'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
