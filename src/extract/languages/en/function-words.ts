/** Nouns that are a ratio by nature: a percentage that they are said to be is a rate, not a share or a change. */
export const ratioNouns: ReadonlySet<string> = new Set(
  `margin rate ratio yield inflation unemployment growth efficiency probability`.trim().split(/\s+/),
);

/** Words that make what follows a part of the figure before them. */
export const partMarkers: readonly string[] = [
  'including',
  'among them',
  'among these',
  'among those',
  'of whom',
  'of which',
  'of these',
  'of those',
  'of them',
  'comprising',
  'made up of',
  'consisting of',
  'consist of',
  'consists of',
  'consisted of',
  'composed of',
  'comprises',
  'comprise',
  'comprised',
  'broken down into',
  'accounting for',
];

/** Nouns that tell when: behind or before a figure they say of which year it is. */
export const timeNouns: ReadonlySet<string> = new Set(
  'year month week day quarter season decade night weekend summer winter spring autumn term noon midday midnight dawn dusk'.split(
    ' ',
  ),
);
