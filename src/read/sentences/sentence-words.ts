/**
 * Words that decide whether a full stop ends a sentence, in lower case and without their own stop.
 *
 * Of the abbreviations, each kind differs in what has to follow for the sentence to go on.
 */
export const sentenceWords = {
  /** Stand before a name or a figure, so never at an end: "Dr. Pell", "approx. 40". */
  never: words(
    'mr mrs ms mx dr prof gen col lt capt cmdr sgt maj adm rev hon sen rep gov pres supt insp amb messrs mme mlle',
    'approx ca cf vs viz e.g i.e eg ie',
  ),
  /** Before a figure only: "No. 4", "pp. 3". */
  beforeFigure: words(
    'no nos nr fig figs vol vols p pp par para sec sect ch c art arts tel ext min max est v',
  ),
  /** End a sentence only where the next word is one that opens sentences: "Kestrel Inc. The", "Mill St. The". */
  unlessOpener: words(
    'inc ltd co corp plc bros llc dept univ assn st mt ft ave blvd rd jr sr al ref ph.d u.s.a',
    'sq lb lbs oz mi km kg hr hrs mins secs bn mn tn',
  ),
  /** The same, but only with a capital: "Mar. 5", and not "the sea may mar. Police". */
  calendar: words('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'),
  /** End a sentence before any capital or figure but a day, month or time zone: "9 p.m. Police", "9 p.m. Monday". */
  clock: words('a.m p.m am pm etc b.c a.d'),

  /** Words that open sentences far more often than they go on with a name. */
  openers: words(
    'the a an this that these those there here it its he his she her they their we our you your i my',
    'in on at by for from with to of as after before during since until when while where if although though because',
    'but and so yet or nor however meanwhile also then now still among about some many most more both all each',
    'what who why how which not no only even once one two three four five six seven eight nine ten another other',
  ),
  /** Go on with a clock time or a day: "9 p.m. Monday", "9 p.m. GMT", "12. March". */
  calendarAfter: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct pt jst ist',
  ),
  /** Endings of file names and hosts: a capital after the stop in "Harbour.COM" opens no sentence. */
  nameEndings: words(
    'com org net edu gov info biz io co uk eu de fr cn jp ru us tv fm',
    'pdf doc docx xls xlsx csv txt md htm html xml json jpg jpeg png gif zip js ts py mp3 mp4 exe',
  ),
} as const;

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
