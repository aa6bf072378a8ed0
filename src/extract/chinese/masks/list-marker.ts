import type { Mask } from '../../masks/mask.js';

export const listMarker: Mask = {
  kind: 'marker',
  name: 'mark of a list',
  pattern:
    /^\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、．]|\d{1,2}\.\s(?=\p{Script=Han}))/gu,
  examples: { '一、渡轮恢复通航': ['一、'], '（3）鳕鱼12吨': ['（3）'] },
  counterexamples: ['12条船', '3.5吨'],
};
