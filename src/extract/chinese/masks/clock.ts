import type { Mask } from '../../masks/mask.js';

const number = String.raw`(?:\d{1,2}|[零一二两三四五六七八九十廿]{1,3})`;
const part =
  '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|当晚|午夜|今晨|今晚|昨晚|北京时间|当地时间|巴黎时间)';
const minutes = String.raw`(?:${number}分(?![钟之别])|半|一刻|三刻|整|许|钟)`;

/** A time of day: read, since its numbers are numbers, but no claim. */
export const clock: Mask = {
  kind: 'clock',
  name: 'time of day',
  pattern: new RegExp(
    [
      String.raw`(?<![\d:：.])\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:：])`,
      String.raw`${part}${number}[时点]${minutes}?`,
      String.raw`(?<![\d.])${number}时${minutes}`,
      String.raw`(?<![\d.])${number}时(?=[，,：:、]|左右|起|前|后|以前|以后|止|至|到)`,
      String.raw`(?<![\d.零一二三四五六七八九十百])${number}点(?:半|整|钟|许|\d{1,2}分(?!之)|[一二三四五]十[一二三四五六七八九]?分(?!之))`,
    ].join('|'),
    'gu',
  ),
  examples: {
    '渡轮上午8时30分开出，20:15返港': ['上午8时30分', '20:15'],
    下午三点半退潮: ['下午三点半'],
  },
  counterexamples: ['航程3小时', '三点五米高的浪'],
};
