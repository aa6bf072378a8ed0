/** Plurals that no suffix rule derives. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  `people person|persons person|men man|women woman|children child|lives life|wives wife|knives knife|leaves leaf
   wolves wolf|shelves shelf|halves half|thieves thief|loaves loaf|feet foot|teeth tooth|geese goose|mice mouse
   oxen ox|crises crisis|analyses analysis|bases basis|diagnoses diagnosis|theses thesis|criteria criterion
   phenomena phenomenon|data data|media media|sms sms|measles measles|mumps mumps|rabies rabies|scabies scabies|diabetes diabetes|rickets rickets|shingles shingles
   |policemen policeman|fishermen fisherman|firemen fireman
   spokesmen spokesman|servicemen serviceman|gunmen gunman|indices index|matrices matrix|buses bus|gases gas
   viruses virus|campuses campus|bonuses bonus|series series|species species|aircraft aircraft|sheep sheep
   police police|personnel personnel|staff staff|troops troop|headquarters headquarters|news news|economics economics
   movies movie|cookies cookie|zombies zombie|ties tie|shoes shoe|houses house|cases case|purchases purchase
   nurses nurse|horses horse|courses course|releases release|expenses expense|licenses license|premises premises
   losses loss|buses bus|warehouses warehouse|diseases disease|increases increase|decreases decrease|clothes clothes`
    .split(/[|\n]\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Endings of words for people who do or undergo something: "transporters", "recruiters", "evacuees". */
export const personEndings: readonly string[] = [
  'er',
  'or',
  'ist',
  'ee',
  'ian',
  'man',
  'woman',
  'ant',
  'child',
];

/** Words with such an ending that are no people. */
export const notPersons: ReadonlySet<string> = new Set(
  `number paper order water river center centre tower power order letter order quarter shelter computer
   charter chapter theatre matter meter metre helicopter trailer tanker bunker container freezer trawler
   carrier order counter cover corner door floor motor tractor factor sector reactor error colour color harbour
   harbor labour labor plant restaurant tree fee committee guarantee coffee degree grant`
    .trim()
    .split(/\s+/),
);
