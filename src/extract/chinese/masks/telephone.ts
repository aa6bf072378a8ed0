import type { Mask } from '../../masks/mask.js';

/** Numbers to call, and lines that are named for theirs. */
const line = String.raw`(?<![\d.])\d{3,6}(?=(?:政务|消费|投诉|举报|便民)?(?:热线|专线|电话|报警|指挥中心|接警|平台))`;
const fixed = String.raw`(?<!\d)0\d{2,3}[-—]\d{3,4}[-— ]?\d{4}(?!\d)|(?<!\d)[48]00[-—]\d{3,4}[-—]?\d{3,4}(?!\d)`;
const mobile = String.raw`(?<![\d.])1[3-9]\d{9}(?!\d)`;

export const telephone: Mask = {
  kind: 'code',
  name: 'telephone number',
  pattern: new RegExp([fixed, mobile, line].join('|'), 'gu'),
  examples: {
    '请拨打12345热线或0592-5550123。': ['12345', '0592-5550123'],
    '值班热线：0592-555 0123。': ['0592-555 0123'],
    '轮渡公司的手机是13800138000。': ['13800138000'],
  },
  counterexamples: ['渔市售出12345公斤鳕鱼。'],
};
