import type { Mask } from '../../masks/mask.js';

export const documentNumber: Mask = {
  kind: 'code',
  name: 'number of a document or a thing that is numbered',
  pattern:
    /[〔\[【（(]\d{4}[〕\]】）)]\s*第?\s*\d+\s*号|第?\s*\d+\s*号(?!码段|召)|第[一二三四五六七八九十百]+号/gu,
  examples: {
    '港务局发〔2021〕5号文件': ['〔2021〕5号'],
    '3号码头停着12条船': ['3号'],
  },
  counterexamples: ['5艘渡轮'],
};
