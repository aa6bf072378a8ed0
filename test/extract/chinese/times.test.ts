import { describe, expect, it } from 'vitest';
import { findChineseTimes } from '../../../src/extract/chinese/times/find-chinese-times.js';
import { chineseTimes } from '../../../src/extract/chinese/times/parsers/index.js';
import type { CalendarDay } from '../../../src/extract/times/calendar-day.js';
import type { TimeParser } from '../../../src/extract/times/time.js';
import { withExamples } from '../listed.js';

const thursday: CalendarDay = { year: 2024, month: 11, day: 7 };

/** What the parser makes of each of its matches; an open time as an empty text, as in the keys of `examples`. */
const read = ({ pattern, read: parse }: TimeParser, text: string): string[] =>
  Array.from(text.matchAll(pattern), ({ groups = {} }) => parse(groups, thursday))
    .filter((time) => time !== undefined)
    .map((time) => time.edtf ?? '');

const timesIn = (text: string, anchor: CalendarDay): string[] =>
  findChineseTimes(text, 0, anchor).map(({ quote, edtf = '', role }) => [quote, edtf, role].join(' | '));

it('each parser of times of the folder is in the list, once', async () => {
  const found = await withExamples('chinese/times/parsers');
  expect(new Set(chineseTimes)).toEqual(new Set(found));
  expect(chineseTimes).toHaveLength(found.length);
});

describe.each(chineseTimes)('$name', (parser) => {
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

describe('the words beside a time give its role', () => {
  it.each([
    ['截至10月26日，', '10月26日 | ../2024-10-26 | until'],
    ['截至5月，', '5月 | ../2024-05 | until'],
    ['截止到2023年底', '2023年底 | ../2023-12-31 | until'],
    ['2019年以来', '2019年 | 2019/.. | since'],
    ['自5月起', '5月 | 2024-05/.. | since'],
    ['到2028年建成', '2028年 |  | period'],
    ['2020年减少', '2020年 | 2020 | period'],
    ['今年以来', '今年以来 | ../2024-11-07 | until'],
    ['全年', '全年 |  | anaphor'],
    ['近年来', '近年来 |  | period'],
  ])('%s', (text, time) => {
    expect(timesIn(text, thursday)).toEqual([time]);
  });
});

describe('what the publication day does not tell stays open', () => {
  it.each<[string, CalendarDay, string]>([
    ['今年1月至9月', {}, '今年1月至9月 | XXXX-01/XXXX-09 | period'],
    ['10月26日', {}, '10月26日 | XXXX-10-26 | period'],
    ['26日', {}, '26日 | XXXX-XX-26 | period'],
    ['去年', {}, '去年 | XXXX | period'],
    ['前三季度', {}, '前三季度 | XXXX-01/XXXX-09 | period'],
    ['昨天', { year: 2024, month: 3, day: 1 }, '昨天 | 2024-02-29 | period'],
    ['周二', { year: 2024 }, '周二 |  | period'],
    ['截至目前', {}, '截至目前 |  | until'],
  ])('%s', (text, anchor, time) => {
    expect(timesIn(text, anchor)).toEqual([time]);
  });
});

it('a quote is what stands in the text, whatever its width', () => {
  expect(timesIn('１９９１年１月１６日退潮', {})).toEqual(['１９９１年１月１６日 | 1991-01-16 | period']);
});
