import type { Mask } from '../../masks/mask.js';

const dash = '[-—–·]';

/** Operations, programmes and days that are called by a number. */
export const numberInName: Mask = {
  kind: 'name',
  name: 'number in a name',
  pattern: new RegExp(
    [
      // Quoted: “净网—2020”, “863”, “3·15”
      String.raw`[“"‘][^“”"‘’，。；]{0,16}${dash}\s?\d{2,4}[”"’]`,
      String.raw`[“"‘]\d{3,4}[”"’]`,
      String.raw`[“"‘]?\d{1,2}·\d{1,2}[”"’]?`,
      String.raw`[“"‘]?[双十]1[12][”"’]?`,
      // Bare: 净网2020, 863计划, 健康中国2030
      String.raw`(?<=\p{Script=Han}${dash})20\d{2}(?![\d年.万亿])`,
      String.raw`(?<=(?:中国|行动|计划|工程|亚运|奥运|愿景))20\d{2}(?![\d年.万亿])`,
      String.raw`(?<![\d.,多余约])\d{3,4}(?=计划|工程|专案|专项|行动|项目)`,
      String.raw`[“"‘]?一带一路[”"’]?`,
    ].join('|'),
    'gu',
  ),
  examples: {
    '“净港—2020”行动查获12条船': ['“净港—2020”'],
    '863计划和健康海湾行动2030': ['863', '2030'],
  },
  counterexamples: ['港口有12条船，2020年有15条'],
};
