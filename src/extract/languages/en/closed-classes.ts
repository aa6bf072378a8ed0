/** Words whose part of speech does not depend on their neighbours, for news English. Tables only. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = set(`
  the a an this that these those each every both either neither any all some no another such what whatever
  its their his her our my your whose several many few much most fewer half`);

export const prepositions = set(`
  of in on at by for from with without within into onto over under above below between among amongst during
  since until till through throughout across against about around near behind beyond beside besides despite
  except like off out past per plus round toward towards underneath unlike up down upon via versus amid amidst
  along alongside inside outside after before including excluding regarding concerning following involving
  than as because worth`);

export const conjunctions = set(`and or but nor yet so & plus`);

export const pronouns = set(`
  i you he she it we they me him her us them himself herself itself themselves who whom this that these those
  there something nothing everything anyone everyone someone nobody others ones
  it's that's there's he's she's what's thats`);

export const auxiliaries = set(`
  am is are was were be been being has have had having do does did
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt`);

export const modals = set(`
  will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't
  wouldnt shouldnt couldnt`);

export const adverbs = set(`
  not also only just even still already yet again ever never always often soon now then here there nationwide
  worldwide statewide citywide countrywide abroad domestically altogether together far away aside apart back ago
  aboard overboard ashore aground afloat adrift
  almost nearly about around roughly approximately exactly precisely merely barely hardly scarcely alone
  respectively instead rather quite very too so more less most least well further otherwise however meanwhile
  therefore thus moreover furthermore later earlier once twice perhaps maybe indeed up down out off
  year-on-year year-over-year month-on-month quarter-on-quarter on-year overnight today yesterday tomorrow tonight
  so-far online nearby directly upward upwards downward downwards slightly`);

/** Verbs of saying: a date beside one tells when something was said, and its subject is who is quoted. */
export const reportingVerbs = set(`
  say tell report announce state add note declare explain reveal disclose warn write publish
  learn inform show indicate suggest brief release predict forecast expect`);

/** Nouns that only carry a number: "a total of 12 ships" counts ships. */
export const carrierNouns = set(
  `total number count sum amount figure tally quantity estimate level value size volume average maximum minimum high low peak`,
);

/** Adjectives that say how a figure stands to others of its kind and are no part of what is counted. */
export const emptyAdjectives = set(`
  total overall additional further more other new-found entire whole full separate different various certain such
  same consecutive straight successive important major key nearly another only mere combined cumulative
  quarterly annual yearly monthly weekly daily hourly full-year half-year first-half second-half nine-month six-month
  first-quarter second-quarter third-quarter fourth-quarter estimated approximate current latest recent first last next past previous`);
