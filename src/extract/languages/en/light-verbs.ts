/** Verbs that a figure of any kind may stand with: it stood at, reached, was reported, was organised. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `be have stand reach total number amount report record register announce post come include see show bring put say
   estimate set hit remain pass exceed top organise organize conduct take count list mark make give get account do
   go become know continue expect start begin lie confirm follow end close finish`
    .trim()
    .split(/\s+/),
);
