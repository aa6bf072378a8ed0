/** What figures do: "prices rise to", "the rate falls to". */
export const changeVerbs: ReadonlySet<string> = new Set(
  'rise fall drop jump climb slip plunge soar surge dip slump grow shrink decline sell cost stand amount total average'.split(
    ' ',
  ),
);

/** What people and things do somewhere or somehow: "teachers work in", "flats stand empty", "posts remain open". */
export const dwellingVerbs: ReadonlySet<string> = new Set(
  'work live stay remain stand lie sleep wait apply travel vote use attend run miss face seek back'.split(
    ' ',
  ),
);
