import type { TimeParser } from '../../../times/time.js';
import { numberOf } from '../number-of.js';

/** 2020年, 二〇二〇年底, 2024财年, 2019年至2021年 */
export const year: TimeParser = {
  name: 'year',
  pattern:
    /(?<![\d.])(?<from>(?:19|20)\d{2})年?\s?(?:至|到|-|—{1,2}|–|~)\s?(?<to>(?:19|20)\d{2})年|(?<![\d.一二三四五六七八九])(?<year>(?:19|20)\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})\s?(?:年度?(?:底|末|初|全年)?|财年)(?!代)/gu,
  read({ from, to, year: single }) {
    if (from !== undefined) return { edtf: `${from}/${to ?? from}`, relative: false };
    return { edtf: String(numberOf(single) ?? ''), relative: false };
  },
  examples: {
    '2020': ['2020年', '二〇二〇年', '2020年底', '2020年度', '2020财年'],
    '2019/2021': ['2019年至2021年', '2019-2021年'],
  },
  counterexamples: ['2020', '12020年', '20年', '2020年代'],
};
