import type { Mask } from '../../masks/mask.js';

const number = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,3})`;

export const numberedThing: Mask = {
  kind: 'name',
  name: 'thing known by its number',
  pattern: new RegExp(
    String.raw`(?<![\d.,])\d{1,4}(?:路公交|路车|频道|号线|室)|(?<=附件|表|图|注|编号|证号|房间|航班|车次)\s?${number}(?![\d.,]|\s*[万亿%个名起条张次份])`,
    'gu',
  ),
  examples: { 乘12路公交到302室: ['12路公交', '302室'], 见附件3: ['3'] },
  counterexamples: ['12条船', '附件3份'],
};
