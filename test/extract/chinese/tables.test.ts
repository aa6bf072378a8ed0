import { describe, expect, it } from 'vitest';
import { chineseReport } from './chinese-report.js';

/** Rows of a Markdown table, each a block of its own as in a report. */
const table = (...rows: string[]): string => rows.map((row) => `| ${row} |`).join('\n\n');

/** Each figure with all that its table tells of it. */
const told = (text: string): string[] => {
  const { claims } = chineseReport(text);
  return claims.map(({ value, unit, metric, place, period, partOf, of }) =>
    [
      `${String(value)} ${unit} ${metric}`,
      place && `in ${place}`,
      period,
      partOf && `part of ${String(claims.find(({ id }) => id === partOf)?.value)}`,
      of && `of ${String(claims.find(({ id }) => id === of)?.value)}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
};

describe('a table in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'has what it measures in the labels of its rows',
      table('项目 | 数据', '2023年煤炭产量 | 12.6万吨', '职工总数 | 1840人'),
      ['126000 t coal production, 2023', '1840 1 employ person'],
    ],
    [
      'has its units in brackets, its times and changes in the titles of its columns',
      table(
        '项目 | 2023年 | 2022年 | 同比',
        '接待游客（万人次） | 326.5 | 301.8 | +8.2%',
        '旅游收入（亿元） | 21 | 24 | -12.5%',
      ),
      [
        '3265000 1 tourist, 2023',
        '3018000 1 tourist, 2022',
        '8.2 % tourist, 2023, of 3265000',
        '2100000000 CNY revenue +旅游, 2023',
        '2400000000 CNY revenue +旅游, 2022',
        '-12.5 % revenue +旅游, 2023, of 2100000000',
      ],
    ],
    [
      'has what is counted in the titles of its columns, places in its labels and a total below',
      table('区县 | 新增病例 | 死亡人数', '东湖区 | 120 | 3', '西山区 | 86 | 1', '合计 | 206 | 4'),
      [
        '120 1 case +new, in 东湖区, part of 206',
        '3 1 kill person, in 东湖区, part of 4',
        '86 1 case +new, in 西山区, part of 206',
        '1 1 kill person, in 西山区, part of 4',
        '206 1 case +new',
        '4 1 kill person',
      ],
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
