import { shapes } from '../../patterns/shapes.js';
import { anyOf } from '../../patterns/any-of.js';
import type { TimeParser } from '../time.js';

const units = anyOf([
  ...[
    '%',
    'percent',
    'per cent',
    'hundred',
    'thousand',
    'million',
    'billion',
    'dollars',
    'euros',
    'yuan',
    'pounds',
  ],
  ...['people', 'km', 'metres', 'meters', 'kg', 'tonnes', 'tons', 'miles', 'hectares', 'acres'],
]);

/** What ends in -s behind a year without being counted: a verb, or a thing of that year. */
const notCounted = anyOf([
  ...['was', 'is', 'has', 'as', 'this', 'its', 'his', 'does', 'saw', 'and its', 'stands', 'remains', 'seems'],
  ...['census', 'earnings', 'results', 'sales', 'elections', 'games', 'olympics', 'finals'],
]);

/** No counted noun follows a number over one of these: "In 2020 the boats sank", "in 2020 and its followers". */
const opensClause = anyOf(
  `the a an its their his her our this that these those it they he she we there was were is are has had have will
   and or but nor as if in of on at by for to from with than when while which who after before since until cost
   caused killed destroyed damaged struck drew brought took forced affected left`.split(/\s+/),
);

/** What shows four digits to be an amount: "2050 tonnes", "2000 EUR", "2020 boats sank", "2040 small blue boats". */
const amountBehind = [
  String.raw`[,.]\d`,
  String.raw`[-–/]\d`,
  String.raw`\s?(?:${units}|[A-Z]{3}\b)`,
  String.raw`\sover\s\d+\s*$`, // "2000 over 3"
].join('|');
const countedBehind = String.raw`\s(?!${opensClause}\b)(?:\p{Ll}+\s){0,2}\p{Ll}{2,}s\b(?<!\s${notCounted})`;

/** Where a clause begins with it, it is the time of what follows: "In 2023 cans made up 54%", "and by 2024 shops had". */
const opensAsTime = String.raw`(?:^|[,;:.]\s|\b(?:and|but|while|that|when)\s)(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil)\s\d{4}`;

/** "2020", "in 2024/25", "the whole of 2024", "fiscal 2025"; not a count of 2000 boats. */
export const year = {
  name: 'year',
  trigger: [shapes.year],
  pattern: new RegExp(
    String.raw`(?<![\d.,$£€¥/-]|\bNo\.?\s)\b(?:(?<first>(?:19|20)\d{2})[/–-](?<next>\d{2})\b(?![,.]\d|[-–/]\d|\s?(?:${units})\b)|(?<year>(?:19|20)\d{2})\b(?:(?!${amountBehind})(?:(?!${countedBehind})|(?<=${opensAsTime}))|(?<=(?:^|[,;:.]\s)In\s\d{4})(?=\speople\s\p{Ll}+ed\b)))`,
    'gu',
  ),
  read({ year: alone = '', first = alone, next }) {
    if (next && (Number(first) + 1) % 100 !== Number(next)) return undefined;
    return { edtf: next ? `${first}/${String(Number(first) + 1)}` : first, relative: false };
  },
  examples: {
    '2020': [
      'in 2020',
      '2020.',
      'of 2020, the',
      'In 2020 the boats sank',
      '2020 was dry',
      '2020 results fell',
      'the opening date of 2020 stands',
      'In 2020 boats were sold',
      'and in 2020 boats were sold',
      'The storm of 2020 cost skippers €90,000',
      'In 2020 people reported 900 boats',
    ],
    '2024/2025': ['2024/25', 'In the 2024/25 academic year universities grew'],
    '1999/2000': ['1999/00'],
  },
  counterexamples: [
    '2000 people',
    '2020 boats sank',
    'help came in 2020 boats',
    '2040 small boats',
    '2,020',
    '$2020',
    '2050 tonnes',
    '2024/30',
  ],
} satisfies TimeParser;
