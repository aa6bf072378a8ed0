import type { Mask } from '../../masks/mask.js';

export const bookTitle: Mask = {
  kind: 'name',
  name: 'title of a book, law or report',
  pattern: /《[^》]{1,60}》/gu,
  examples: { '《红隼湾港2030年规划》共12章。': ['《红隼湾港2030年规划》'] },
  counterexamples: ['红隼湾港有12条船。'],
};
