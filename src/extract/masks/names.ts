import type { Mask } from './mask.js';

/** Names, titles and places that hold numbers. */
export const names: readonly Mask[] = [
  {
    kind: 'name',
    name: 'numbered thing',
    pattern:
      /(?<=\b(?:highway|route|motorway|section|article|clause|paragraph|room|hall|stand|pages?|box|chapter|part|volume|flight|channel|gate|platform|pier|berth|terminal|unit|block|phase|tier|stage|grade|class|type|model|figure|table|appendix|form|bus|tram|line|pool|group|level|category|windows|area|zone|district|ward|band|act|rule|step|day|week|round|game|episode|season|covid|lot|plot|exit|junction|interstate|bulletin|report|sitrep)\s)\d+[A-Z]?\b(?!\s?(?:%|percent|per cent|million|billion|thousand|[-–]\s?\d|to\s\d))(?![.,]\d)/giu,
    examples: { 'Turn off Highway 7 at Pier 12, see Section 4.': ['7', '12', '4'] },
    counterexamples: ['The line 7 million people use.', 'Water rose to level 3.5 metres.'],
  },
  {
    kind: 'name',
    name: 'bus, model or number one',
    pattern: /(?<=\b(?:Number|No\.?)\s)\d+\b(?![.,]?\d)|\b\d+(?=-(?:series|model|class|type|grade|gauge|carat|size)\b)/gu,
    examples: { 'The Number 7 carries the 300-series pump.': ['7', '300'] },
    counterexamples: ['A number of 300 is enough for the 15-minute ride.'],
  },
  {
    kind: 'name',
    name: 'name with a number behind it',
    pattern:
      /(?<=\b\p{Lu}[\p{L}'’]*\s)\d{3,4}(?=\s*(?:[,.;:)"”’]|$|(?:and|or|index|is|was|has|had|will|in|on|at|by|for|to|from|with|operation|campaign|project|plan|action|programme|program|initiative|strategy)\b))(?<!\b(?:The|A|In|On|At|By|About|Over|Some|Nearly|Almost|Around|Of|And|But|To|From|With|Up|Only|Another|All|For|Since|Until|Than|After|Before|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\s\d{3,4})/gu,
    examples: { 'The plan Clean Kestrel 2030 was dropped and so was Coastal 500.': ['2030', '500'] },
    counterexamples: ['In 2030 the pier opens.', 'Port Lorne has lost 85, Merrow 39 and Kestrel Bay 19.', 'About 500 came.', 'On May 21, 500 came.'],
  },
  {
    kind: 'name',
    name: 'number inside a name',
    pattern: /(?<=\b(?:\p{Lu}[\p{L}'’]*|[Tt]he)\s)\d{2,4}(?=\s(?:project|programme|program|plan|campaign|operation|act|agreement|treaty|summit|games|series|class|model|edition|initiative|list|index)\b)/gu,
    examples: { 'Funds of the National 863 project were cut.': ['863'] },
    counterexamples: ['The council backed 863 projects.'],
  },
  {
    kind: 'address',
    name: 'street number',
    pattern: /\b\d{1,4}[a-z]?(?=\s\p{Lu}\p{L}+\s(?:Street|Road|Avenue|Lane|Quay|Square|Drive|Way|Place|Boulevard|Terrace|St|Rd|Ave)\b)/gu,
    examples: { 'She lives at 18 Harbour Street.': ['18'] },
    counterexamples: ['They mended 18 streets.'],
  },
  {
    kind: 'label',
    name: 'quoted label',
    pattern: /(?<=\b(?:of|called|named|the|as|a|an|illegal|so-called)\s)["“](?!\S+\s\p{Lu})[\p{Ll}\d][^"“”.!?]{2,60}["”](?!,?\s(?:said|says|told|he|she))|(?<=\s)["“]one\s[^"“”]{2,80}["”]/gu,
    examples: { 'Crews of “groups of more than three divers” were fined.': ['“groups of more than three divers”'] },
    counterexamples: ['“We lost 12 boats,” she said.', 'He spoke of 12 "lost" boats.'],
  },
];
