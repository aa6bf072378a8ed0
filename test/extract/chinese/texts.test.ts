import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChinese } from '../../../src/extract/chinese/is-chinese.js';
import { normalise } from '../../../src/extract/chinese/normalise.js';
import { readChineseFigures } from '../../../src/extract/chinese/read-chinese-figures.js';
import { readChineseSentence } from '../../../src/extract/chinese/read-chinese-sentence.js';
import { WordTable } from '../../../src/extract/chinese/word-table.js';
import { chineseReport } from './chinese-report.js';

describe('which sentences are Chinese', () => {
  it.each<[boolean, string, string?]>([
    [true, '港口有12艘渔船。'],
    [true, '渡轮K7载客120人。'],
    [false, 'The mayor (陈海) counted 12 boats.'],
    [false, '12 boats sank.'],
    [false, '12,000'],
    [true, '１２，０００', 'zh-CN'],
    [false, 'Kestrel Bay 12', 'zh'],
    [false, '港には12隻の船がある。'],
  ])('%s: %s', (answer, sentence, language) => {
    expect(isChinese(sentence, language)).toBe(answer);
  });
});

it.each([
  ['１２．５％', '12.5%'],
  ['１２，３４５', '12,345'],
  ['３，2016辆', '3,2016辆'],
  ['2，2024年', '2，2024年'],
  ['兩萬點五億個', '两万点五亿个'],
  ['￥５０', '¥50'],
])('%s is read as %s', (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

describe('a table of words', () => {
  const table = WordTable.of(['渔', '渔船', '渔船队', '船队']);

  it('finds the longest word that starts at a place', () => {
    expect(table.at('一支渔船队', 2)).toMatchObject({ word: '渔船队', start: 2, end: 5 });
    expect(table.at('一支渔船队', 2, 4)?.word).toBe('渔船');
    expect(table.at('一支渔船队', 0)).toBeUndefined();
  });

  it('finds the longest word that ends at a place', () => {
    expect(table.before('一支渔船队', 5)?.word).toBe('渔船队');
    expect(table.before('一支渔船队', 5, 3)?.word).toBe('船队');
    expect(table.before('一支渔船队', 2)).toBeUndefined();
  });
});

const pieces = [
  ...'一二三十百千万亿零半几多余点分之又负第约近超至到比和占个名起元度成折'.split(''),
  ...['1', '3,2016', '12.5', '３', '%', '百分之', '分别', '其中', '同比', '增长', '增至', '以上', '左右'],
  ...['破获', '案件', '诈骗', '嫌疑人', '死亡', '人', '的', '被', '，', '。', '、', '《', '“', '（', ' '],
  ...['2020年', '1月', '26日', '今年', '截至', '人民币', '美元', '公里', 'A1', '2:1', '1-', '9'.repeat(400)],
];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is read, and each quantity stands where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quantities, claims } = chineseReport(text);
        for (const { start, end, quote, value } of [...quantities, ...claims]) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('keeps its length when it is normalised', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalise(text).length === text.length));
  });

  it('takes time that grows with its length alone', () => {
    const time = (text: string): number => {
      const place = { start: 0, end: text.length, text, section: 'body' as const, block: 0, index: 0 };
      const start = performance.now();
      readChineseFigures(readChineseSentence(place, { year: 2024 }));
      return performance.now() - start;
    };
    const best = (text: string): number => Math.min(...[1, 2, 3].map(() => time(text)));
    const slow = pieces.filter((piece) => {
      const length = Math.ceil(6000 / piece.length);
      const [once, eightfold] = [best(piece.repeat(length)), best(piece.repeat(8 * length))];
      return eightfold > 50 && eightfold / once > 30;
    });
    expect(slow).toEqual([]);
  }, 240_000);
});
