/** Verbs that only say where an amount came to rest: "closed at €12", "ended with 80 wins"; shops close, too. */
export const restingVerbs: ReadonlySet<string> = new Set(['close', 'end', 'finish', 'settle']);

/** Verbs that a figure of any kind may stand with: it stood at, reached, was reported, was organised. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `be have stand reach total number amount report record register announce post come include see show bring put say
   estimate set hit remain pass exceed top organise organize conduct take count list mark make give get account do
   go become know continue expect start begin lie confirm follow`
    .trim()
    .split(/\s+/),
);
