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

/**
 * Verbs that say how a figure came to light, who has it or where it stands, and so are no part of what is measured:
 * "found 12 nets", "the gauge reads 5 m", "holds 24 seats", "is spread over two years".
 */
export const emptyVerbs: ReadonlySet<string> = new Set(
  `find hold own run operate sit feature boast contain comprise consist involve witness experience identify detect
   diagnose notify document observe spot place peg tally clock notch log face suffer sustain speak talk tell mention
   cite quote claim account represent equal constitute vary range fluctuate hover stay average crest peak measure last
   read edge inch creep tick nudge need require want seek demand offer propose target cater serve spread finish secure
   clinch bag earmark approve adopt unveil table agree comprise constitute form offer provide amount translate
   correspond work rank receive obtain garner attract draw lie battle tackle deploy scramble poll rake range stretch extend emerge accumulate share swell turn grab carry collect gather command enjoy
   round expect forecast predict project anticipate fear believe think reckon calculate count leave total envisage`
    .trim()
    .split(/\s+/),
);

/** Verbs that name what they measure of their subject: "a berth costs £40" is its cost, "it weighs 3 t" its weight. */
export const measuringVerbs: ReadonlyMap<string, string> = new Map([
  ['cost', 'cost'],
  ['fetch', 'price'],
  ['retail', 'price'],
  ['weigh', 'weight'],
]);

/** With money behind "for" or "at" these say at what price: "sold the ferry for £5 million". */
export const tradingVerbs: ReadonlySet<string> = new Set([
  'sell',
  'buy',
  'acquire',
  'purchase',
  'snap up',
  'trade',
  'change hand',
  'go',
]);
