const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Third persons that are hardly ever nouns. */
export const alwaysVerbs = set(`
  goes says gets becomes takes makes gives keeps brings comes remains includes stays seems wants puts tells thinks
  knows finds loses sells pays buys sends stands begins lies owns accounts equals exceeds totals contains consists
  employs shrinks slows narrows widens grows expect expects believe believes sees reckon reckons`);

/** Words in -ed that are no past forms. */
export const nounsInEd = set(
  'hundred indeed shed speed need seed feed breed weed sacred naked wicked exceed proceed succeed',
);

/** Words in -ing that are nouns first. */
export const nounsInIng = set(`
  thing king ring spring wing string morning evening building meeting housing something nothing anything everything
  ceiling wedding funding training spending dwelling sibling shilling clothing offering hearing opening ruling
  painting parking mooring landing sailing crossing warning rating booking briefing bombing killing shooting
  beginning earning saving holding railing wiring planting fishing shipping lending borrowing trading mining
  herring sterling offspring hamstring inning outing pudding earring sapling seedling duckling upbringing wellbeing`);

/** Words in -ly that are no adverbs. */
export const nounsInLy = set(`
  family supply assembly monopoly anomaly bully ally hourly daily weekly monthly yearly quarterly early elderly friendly
  deadly costly likely unlikely homely lively lonely only fly july italy reply apply comply rely multiply`);

/** Nouns that end as adjectives do. */
export const nounsLikeAdjectives = set(`
  burglary salary library anniversary dictionary diary boundary summary secretary subsidiary beneficiary commentary
  itinerary estuary sanctuary dispensary apothecary vocabulary
  vegetable table cable timetable fable syllable parable receivable variable
  trial material memorial official tutorial editorial burial denial dial manual annual ritual
  fish dish finish parish varnish rubbish polish
  detective executive representative initiative motive archive drive dive hive olive adjective objective perspective
  relative captive fugitive additive incentive locomotive cooperative narrative alternative
  professional arsenal handful mouthful periodical chemical vertical`);

/** Endings that nearly only adjectives have. */
export const adjectiveLooks = /(?:ous|ful|less|able|ible|ical|ional|ary|ive|ish|ual|ial)$/;
