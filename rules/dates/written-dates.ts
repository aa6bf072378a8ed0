/** A date with its month in words, as English reports write it. */
export interface WrittenDate {
  quote: string;
  /** The English name of the weekday that is written beside it. */
  weekday?: string;
  /** 1 to 31: `50 March` is no date. */
  day: number;
  /** From 1. */
  month: number;
  year?: number;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekday = '(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the )?)?';
const month = `(?<month>${months.map(capitalised).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const day = '(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const year = '(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d,.]*\\d)';
const forms = [`\\b${weekday}${day} (?:of )?${month}\\b${year}`, `\\b${weekday}${month} ${day}\\b${year}`];

/** The dates in a text that name a day and a month: "Friday, 16 May 2025", "Nov 14". */
export function writtenDates(text: string): WrittenDate[] {
  return forms.flatMap((form) =>
    Array.from(text.matchAll(new RegExp(form, 'g')), ({ 0: quote, groups = {} }): WrittenDate => {
      const named = (groups.month ?? '').slice(0, 3).toLowerCase();
      return {
        quote,
        ...(groups.weekday && { weekday: groups.weekday }),
        day: Number(groups.day),
        month: 1 + months.findIndex((name) => name.startsWith(named)),
        ...(groups.year && { year: Number(groups.year) }),
      };
    }),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
