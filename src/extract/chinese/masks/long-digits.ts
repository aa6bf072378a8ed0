import type { Mask } from '../../masks/mask.js';

export const longDigits: Mask = {
  kind: 'code',
  name: 'digits too many or too oddly written for a count',
  pattern:
    /(?<![\d.,])\d{10,}(?![\d.,]|\s*[万亿元人美])|(?<![\d.,])0\d+(?![\d.,]|\s*[万亿])|(?<![\d.])\d+(?:\.\d+){2,}(?![\d.]|\s*[万亿元%])/gu,
  examples: { '证号5212013001，软件4.2.11': ['5212013001', '4.2.11'], 编号0217: ['0217'] },
  counterexamples: ['0.5吨', '1234567890元'],
};
