import type { Mask } from './mask.js';

const family = 'two|three|four|five|six|seven|eight|nine|ten';

const phrases = [
  String.raw`(?:one|two) (?:another|day|fell swoop|way or another|side)`,
  'on (?:the )?one hand',
  String.raw`one of (?:the|its|his|her|their|our|those|these|many)`,
  String.raw`(?:no|any|every|some|each)[ -]?one`,
  String.raw`(?:at|as|than) (?:one|zero) (?:point|time|stage)`,
  String.raw`24\/7`,
  String.raw`(?:one|two|three|four)[ -](?:way|time|sided|fold|star|off|stop|piece|party)`,
  String.raw`zero[ -]tolerance`,
  String.raw`second to none`,
  String.raw`(?:twenty|20)[- ]foot equivalent`,
  String.raw`(?:number|no\.) one`,
  String.raw`50[-–]50`,
  String.raw`(?:mother|father|mum|mom|dad|parent|widow)[- ]of[- ](?:${family})`,
];

export const setPhrase: Mask = {
  kind: 'idiom',
  name: 'set phrase with a number',
  trigger:
    'one two three four five six seven eight nine ten zero twenty 20 second noone anyone everyone someone eachone 24 50'.split(
      ' ',
    ),
  pattern: new RegExp(String.raw`\b(?:${phrases.join('|')})\b`, 'giu'),
  examples: {
    'One of the boats was lost in one fell swoop.': ['One of the', 'one fell swoop'],
    'The mother of four moored here.': ['mother of four'],
    'Some 900 TEU (twenty-foot equivalent units) were lost.': ['twenty-foot equivalent'],
    'A zero-tolerance, 24/7 patrol of the four-star pier.': ['zero-tolerance', '24/7', 'four-star'],
  },
  counterexamples: ['Two boats were lost.', 'A crew of four', 'A ton of cod'],
};
