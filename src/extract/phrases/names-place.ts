const placeNouns: ReadonlySet<string> = new Set(
  `area borough city constituency country county department district island municipality nation parish port prefecture
   province region state town village ward route line station airport harbour hospital site stop venue`.split(
    /\s+/,
  ),
);

/** "District": a title whose column has the names of places. */
export const namesPlace = (title: string): boolean => placeNouns.has(title.toLowerCase());
