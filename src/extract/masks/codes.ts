import type { Mask } from './mask.js';

/** Web and mail addresses, telephone numbers, document and account numbers. */
export const codes: readonly Mask[] = [
  {
    kind: 'address',
    name: 'web or mail address',
    pattern: /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+/giu,
    examples: { 'Write to desk7@kestrel.example or see www.kestrel.example/news/2024/11': ['desk7@kestrel.example', 'www.kestrel.example/news/2024/11'] },
    counterexamples: ['The 7 desks were sold at 11 pounds each.'],
  },
  {
    kind: 'code',
    name: 'telephone number',
    pattern: /\+\d[\d\s()-]{7,}\d|\b0\d{2,4}[\s-]\d{3}[\s-]?\d{2,4}(?:[\s-]\d{2,4})?\b|(?<=\b(?:tel|phone|call|hotline|fax|line)\b[.:]?\s)\d[\d\s-]{4,}\d/giu,
    examples: { 'Call the harbour on 01632 960 118 or +44 20 7946 0199.': ['01632 960 118', '+44 20 7946 0199'] },
    counterexamples: ['Some 1 632 boats passed, 960 of them at night.'],
  },
  {
    kind: 'code',
    name: 'number of a document, licence or account',
    pattern:
      /(?<=\b(?:nos?|nr|ref|reference|licen[cs]e|account|acct|iso|version|isbn|issn|docket|serial|permit|registration)\b\.?:?\s?(?:#|no\.?)?\s?)(?:[A-Z]+[/-])?\d[\d./-]*(?![\d,]|\s*(?:%|percent|million|billion))|#\s?\d+/giu,
    examples: {
      'Berth licence No. 4471 and account 2200-418-77 are void.': ['4471', '2200-418-77'],
      'Regulation No. 046 applies.': ['046'],
    },
    counterexamples: ['The number of boats rose to 4471.', 'The injured number 340.', 'No 4,000-tonne ferry fits the berth.'],
  },
  {
    kind: 'code',
    name: 'digits chained or too long for a count',
    pattern: /\b[\dA-Z]+(?:[/-][\dA-Z]+)*[/-]\d{3,}(?:[/-][\dA-Z]+)*\b(?!\s?%)|\b\d{10,}\b|(?<![\d.,])0\d+\b(?![.,]\d)|\b\d+(?:\.\d+){2,}\b(?!\s?(?:million|billion|bn))/gu,
    examples: { 'Form B2-20100012, item 0217, software 4.2.11 and 5212013001': ['B2-20100012', '0217', '4.2.11', '5212013001'] },
    counterexamples: ['It cost 0.5 million, or 2/3 of 1,000,000.'],
  },
];
