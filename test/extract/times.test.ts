import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/extract/times/calendar-day.js';
import { findTimes } from '../../src/extract/times/find-times.js';
import { timeParsers } from '../../src/extract/times/parsers/index.js';
import type { TimeParser } from '../../src/extract/times/time.js';
import { withExamples } from './listed.js';

const thursday: CalendarDay = { year: 2024, month: 11, day: 7 };

/** What the parser makes of each of its matches; an open time as an empty text, as in the keys of `examples`. */
const read = ({ pattern, read: parse }: TimeParser, text: string): string[] =>
  Array.from(text.matchAll(pattern), ({ groups = {} }) => parse(groups, thursday))
    .filter((time) => time !== undefined)
    .map((time) => time.edtf ?? '');

const timesIn = (text: string, anchor: CalendarDay) =>
  findTimes(text, { start: 0, end: text.length }, anchor).map(({ quote, edtf = '', role }) =>
    [quote, edtf, role].join(' | '),
  );

it('each parser of times of the folder is in the list, once', async () => {
  const found = await withExamples('times/parsers');
  expect(new Set(timeParsers)).toEqual(new Set(found));
  expect(timeParsers).toHaveLength(found.length);
});

describe.each(timeParsers)('$name', (parser) => {
  const rows = Object.entries(parser.examples).flatMap(([edtf, texts]) =>
    texts.map((text) => ({ text, edtf })),
  );

  it.each(rows)('$text is $edtf', ({ text, edtf }) => {
    expect(read(parser, text)).toEqual([edtf]);
    expect(timesIn(text, thursday), 'the hint lets it through').toHaveLength(1);
  });

  it('is shown what it must leave alone', () => {
    expect(parser.counterexamples.length).toBeGreaterThan(0);
  });

  it.each(parser.counterexamples)('not in %j', (text) => {
    expect(read(parser, text)).toEqual([]);
  });
});

describe('the words before a time give its role', () => {
  it.each([
    ['As of May 3, 12 boats lay idle', 'May 3 | ../2024-05-03 | until'],
    ['By midnight on Tuesday it had rained', 'on Tuesday | ../2024-11-05 | until'],
    ['up to the end of March', 'March | ../2024-03-31 | until'],
    ['Since 2019 the ferry runs', '2019 | 2019/.. | since'],
    ['Starting in May, fares rise', 'May | 2024-05/.. | since'],
    ['By 2028 the pier is to stand', '2028 | 2028 | period'],
    ['By May 2028 the pier is to stand', 'May 2028 |  | period'],
    ['Until 2020 it stood', '2020 | ../2020 | until'],
    ['In 2020 it fell', '2020 | 2020 | period'],
    ['by the 25th', 'by the 25th | ../2024-10-25 | until'],
    ['up to now', 'up to now | ../2024-11-07 | until'],
    ['throughout the year', 'throughout the year |  | anaphor'],
    ['until the first half of 2024', 'first half of 2024 | 2024-01/2024-06 | period'],
  ])('%s', (text, time) => {
    expect(timesIn(text, thursday)).toEqual([time]);
  });
});

describe('what the publication day does not tell stays open', () => {
  it.each<[string, CalendarDay, string]>([
    ['in September', {}, 'September | XXXX-09 | period'],
    ['on November 3', {}, 'November 3 | XXXX-11-03 | period'],
    ['From January to September', {}, 'From January to September | XXXX-01/XXXX-09 | period'],
    ['on the 25th', {}, 'on the 25th | XXXX-XX-25 | period'],
    ['on the 25th', { month: 1, day: 3 }, 'on the 25th | XXXX-12-25 | period'],
    ['on the 25th', { year: 2024, month: 1, day: 3 }, 'on the 25th | 2023-12-25 | period'],
    ['this year', {}, 'this year | XXXX | period'],
    ['last month', { month: 1 }, 'last month | XXXX-12 | period'],
    ['on Tuesday', { year: 2024, month: 11 }, 'on Tuesday |  | period'],
    ['yesterday', { year: 2024, month: 3, day: 1 }, 'yesterday | 2024-02-29 | period'],
    ['so far', {}, 'so far |  | until'],
    ['so far', { year: 2024 }, 'so far | ../2024 | until'],
  ])('%s', (text, anchor, time) => {
    expect(timesIn(text, anchor)).toEqual([time]);
  });
});

describe('a longer form is not read as a shorter one', () => {
  it.each([
    ['the week to Sunday, 3 November', ['2024-10-28/2024-11-03']],
    ['between January and September 2023', ['2023-01/2023-09']],
    ['On 12 March 20 boats sank', ['2024-03-12']],
    ['On March 12 April was far', ['2024-03-12']],
    ['the last year', ['2023-11-07/2024-11-07']],
    ['12 March and April 3', ['2024-03-12', '2024-04-03']],
  ])('%s', (text, edtf) => {
    const found = findTimes(text, { start: 0, end: text.length }, thursday);
    expect(found.map((time) => time.edtf)).toEqual(edtf);
  });
});
