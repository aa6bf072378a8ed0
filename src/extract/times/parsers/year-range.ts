import { shapes } from '../../patterns/shapes.js';
import type { TimeParser } from '../time.js';

const written = String.raw`(?:19|20)\d{2}`;

/** "between 2019 and 2023", "from 2019 to 2023", "2019–23" is a season or a fiscal year and read as one year. */
export const yearRange: TimeParser = {
  name: 'range of years',
  trigger: [shapes.year],
  triggerToo: ['between', 'from'],
  pattern: new RegExp(
    String.raw`\b(?:[Bb]etween (?<first>${written}) and|[Ff]rom (?<from>${written}) (?:to|until|through|till)) (?<last>${written})\b(?![,.]?\d)`,
    'g',
  ),
  read({ first, from, last }) {
    const start = Number(first ?? from);
    const end = Number(last);
    return start < end ? { edtf: `${String(start)}/${String(end)}`, relative: false } : undefined;
  },
  examples: { '2019/2023': ['between 2019 and 2023', 'From 2019 to 2023'] },
  counterexamples: ['between 2023 and 2019', 'from 1900 to 2050.5', '2019 to 2023', 'between 2019 and 12'],
};
