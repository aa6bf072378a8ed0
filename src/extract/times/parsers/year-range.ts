import { shapes } from '../../patterns/shapes.js';
import type { TimeParser } from '../time.js';

const written = String.raw`(?:19|20)\d{2}`;
/** "1600 and 1900" may be boats as well, unless something else follows. */
const early = String.raw`(?:1[5-8]\d{2}(?= (?:and|to|until|through|till) ${written}\b(?!\s(?:\p{Ll}+s|people)\b)))`;
const start = `(?:${written}|${early})`;

/** "between 2019 and 2023", "from 2019 to 2023", "2019–23" is a season or a fiscal year and read as one year. */
export const yearRange: TimeParser = {
  name: 'range of years',
  trigger: [shapes.year],
  triggerToo: ['between', 'from'],
  pattern: new RegExp(
    String.raw`\b(?:[Bb]etween (?<first>${start}) and|[Ff]rom (?<from>${start}) (?:to|until|through|till)) (?<last>${written})\b(?![,.]?\d)`,
    'gu',
  ),
  read({ first, from, last }) {
    const [since, until] = [Number(first ?? from), Number(last)];
    return since < until ? { edtf: `${String(since)}/${String(until)}`, relative: false } : undefined;
  },
  examples: {
    '2019/2023': ['between 2019 and 2023', 'From 2019 to 2023'],
    '1700/1900': ['Between 1700 and 1900 the pier grew'],
  },
  counterexamples: [
    'between 2023 and 2019',
    'from 1900 to 2050.5',
    '2019 to 2023',
    'between 2019 and 12',
    'between 1700 and 1900 boats',
  ],
};
