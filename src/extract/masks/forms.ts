import type { Mask } from './mask.js';

/** Ordinals, scores, list markers and set phrases. */
export const forms: readonly Mask[] = [
  {
    kind: 'ordinal',
    name: 'ordinal',
    pattern: /\b\d+(?:st|nd|rd|th)\b/giu,
    examples: { 'The 14th ferry came in 2nd.': ['14th', '2nd'] },
    counterexamples: ['The 14 ferries came in.'],
  },
  {
    kind: 'score',
    name: 'score',
    pattern:
      /(?<![\d.,$£€])\b\d{1,3}[-–]\d{1,3}\b(?![-–\d.,]*\s?(?:%|percent|per cent|million|billion|bn|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kg|miles?|metres?|meters?|mph|points?\b|p\.m|a\.m|\p{Ll}+s\b))(?!\d)/gu,
    examples: { 'Kestrel Bay beat Port Lorne 2-1, after 20–13 last year.': ['2-1', '20–13'] },
    counterexamples: ['It takes 10-15 minutes.', 'Some 20-30 boats and 5-6% more.'],
  },
  {
    kind: 'marker',
    name: 'list marker',
    pattern: /^\s*(?:\(?\d{1,2}[.)]|\(\d{1,2}\))(?=\s)/gu,
    examples: { '1. Close the gate': ['1.'] },
    counterexamples: ['1.5 tonnes of cod'],
  },
  {
    kind: 'idiom',
    name: 'set phrase with a number',
    pattern:
      /\b(?:one|two) (?:another|day|fell swoop|hand|way or another|side)\b|\bone of (?:the|its|his|her|their|our|those|these|many)\b|\b(?:no|any|every|some|each)[ -]?one\b|\b(?:at|as|than) (?:one|zero) (?:point|time|stage)\b|\b24\/7\b|\b(?:one|two|three|four)[ -](?:way|time|sided|fold|star|off|stop|piece|party)\b|\bzero[ -]tolerance\b|\bsecond to none\b|\b(?:number|no\.) one\b|\b50[-–]50\b/giu,
    examples: { 'One of the boats was lost in one fell swoop.': ['One of the', 'one fell swoop'] },
    counterexamples: ['Two boats were lost.'],
  },
];
