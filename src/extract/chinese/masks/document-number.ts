import type { Mask } from '../../masks/mask.js';

export const documentNumber: Mask = {
  kind: 'code',
  name: 'number of a document or a thing that is numbered',
  pattern:
    /[〔[【（(]\d{4}[〕\]】）)]\s{0,2}第?\s{0,2}\d{1,6}\s{0,2}号|第?(?<![\d.])\d{1,6}\s{0,2}号(?!码段|召)|第[一二三四五六七八九十百]{1,5}号/gu,
  examples: {
    '港务局发〔2021〕5号文件': ['〔2021〕5号'],
    '3号码头停着12条船': ['3号'],
  },
  counterexamples: ['5艘渡轮'],
};
