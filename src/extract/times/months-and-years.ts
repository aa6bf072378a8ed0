import { toEdtf } from './calendar-day.js';
import { monthOf, monthPattern } from './calendar-dates.js';
import type { TimeParser } from './time.js';
import { yearOf, yearSuffix } from './year-of.js';

/** "From January to September this year", "July-September 2024". */
export const monthRange: TimeParser = {
  name: 'range of months',
  pattern: new RegExp(
    `\\b(?:(?:[Ff]rom|[Bb]etween)\\s)?(?<from>${monthPattern})\\.?(?:\\s(?<fromYear>(?:19|20)\\d{2}))?\\s?(?:to|through|until|till|and|-|–)\\s?(?<to>${monthPattern})\\b\\.?\\)?${yearSuffix()}`,
    'g',
  ),
  read(groups, anchor) {
    const [from, to] = [monthOf(groups.from), monthOf(groups.to)];
    const year = yearOf(groups, anchor, to);
    const startYear = groups.fromYear ? Number(groups.fromYear) : year !== undefined && from > to ? year - 1 : year;
    return { edtf: `${toEdtf({ year: startYear, month: from })}/${toEdtf({ year, month: to })}`, relative: !groups.year };
  },
  examples: {
    '2024-01/2024-09': ['From January to September this year', 'January-September 2024', 'between January and September'],
    '2023-11/2024-02': ['November to February'],
  },
  counterexamples: ['March of the penguins', 'in May and on Sunday'],
};

/** "in March", "of May this year", "September 2024"; without a year only where a preposition shows it a date. */
export const month: TimeParser = {
  name: 'month',
  pattern: new RegExp(
    `(?<=(?<lead>\\b(?:in|of|since|until|till|by|during|from|to|through|early|mid|late|last|this|next)[\\s-])?)\\b(?<month>${monthPattern})\\b\\.?${yearSuffix()}(?!\\s?\\d)`,
    'g',
  ),
  read(groups, anchor) {
    const dated = groups.year ?? groups.that;
    const number = monthOf(groups.month);
    if (!number || !(groups.lead ?? dated)) return undefined;
    return { edtf: toEdtf({ year: yearOf(groups, anchor, number), month: number }), relative: !groups.year };
  },
  examples: { '2024-05': ['in May', 'of May this year', 'May 2024'], '2023-12': ['in December', 'December last year'] },
  counterexamples: ['May it last.', 'a March on Kestrel Bay'],
};

const ordinals = ['first', 'second', 'third', 'fourth'];
const counts = 'two three four five six seven eight nine ten eleven'.split(' ');

/** "third quarter of 2024", "Q3 2023", "the first half", "the first nine months of the year". */
export const partOfYear: TimeParser = {
  name: 'quarter, half or first months',
  pattern: new RegExp(
    `\\b(?:(?<which>first|second|third|fourth|last)[\\s-](?<part>quarter|half)|[Qq](?<digit>[1-4])|(?<half>[Hh])(?<halfDigit>[12])|first\\s(?<count>\\w+)\\smonths)\\b(?:\\sof\\sthe\\syear)?${yearSuffix()}`,
    'gi',
  ),
  read(groups, anchor) {
    const count = groups.count ? counts.indexOf(groups.count.toLowerCase()) + 2 || Number(groups.count) : 0;
    if (groups.count && !(count > 1 && count < 12)) return undefined;
    const size = count || (groups.part?.toLowerCase() === 'half' || groups.half ? 6 : 3);
    const named = ordinals.indexOf(groups.which?.toLowerCase() ?? '') + 1;
    const index = Number(groups.digit ?? groups.halfDigit ?? 0) || (count ? 1 : named || 12 / size);
    const last = index * size;
    if (last > 12) return undefined;
    const year = yearOf(groups, anchor, last - size + 1);
    return { edtf: `${toEdtf({ year, month: last - size + 1 })}/${toEdtf({ year, month: last })}`, relative: !groups.year };
  },
  examples: {
    '2024-07/2024-09': ['third quarter of 2024', 'Q3 2024', 'third-quarter'],
    '2023-07/2023-12': ['second half of last year'],
    '2024-01/2024-09': ['first nine months of 2024', 'first nine months of the year'],
  },
  counterexamples: ['a quarter of the fleet', 'half of 2024 tickets'],
};

/** "2020", "in 2024/25", "the whole of 2024", "fiscal 2025"; not a count of 2000 boats. */
export const year: TimeParser = {
  name: 'year',
  pattern:
    /(?<![\d.,$£€¥/-]|\bNo\.?\s)\b(?<year>(?:19|20)\d{2})(?:[/–-](?<next>\d{2}))?\b(?![,.]\d|[-–/]\d|\s?(?:%|percent|per cent|million|billion|thousand|hundred|dollars|euros|yuan|pounds|people|km|metres|meters|kg|tonnes|tons|miles|hectares|acres|[A-Z]{3}\b)|\s\p{Ll}+s\s(?!before\b|after\b)|\s(?:\p{Ll}+\s){0,2}\p{Ll}{2,}s\b(?<!\s(?:was|is|has|as|this|its|his|does|saw|and its|census|earnings|results|sales|elections|games|olympics|finals)))/gu,
  read({ year: first, next }) {
    if (next && (Number(first) + 1) % 100 !== Number(next)) return undefined;
    return { edtf: next ? `${first ?? ''}/${(first ?? '').slice(0, 2)}${next}` : first, relative: false };
  },
  examples: { '2020': ['in 2020', '2020.', 'of 2020, the'], '2024/2025': ['2024/25'] },
  counterexamples: ['2000 people', '2020 boats sank', '2,020', '$2020', '2050 tonnes'],
};
