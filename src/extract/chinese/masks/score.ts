import type { Mask } from '../../masks/mask.js';

const number = String.raw`(?:\d{1,3}|[零一二三四五六七八九十]{1,2})`;
const played = '战胜|击败|大胜|力克|逆转|取胜|获胜|领先|落后|不敌|战平|告负|胜出|险胜|完胜';

export const score: Mask = {
  kind: 'score',
  name: 'result of a match',
  pattern: new RegExp(
    String.raw`(?<!\d[.,]?)${number}比${number}(?![\d.]*[%万亿])|(?<![\d.])\d{1,3}[-:：]\d{1,3}(?=(?:的比分)?(?:${played}))|(?<=比分[是为]?)\d{1,3}[-:：]\d{1,3}`,
    'gu',
  ),
  examples: { 红隼湾队2比1战胜客队: ['2比1'], '主队3-0领先': ['3-0'] },
  counterexamples: ['渡轮载客10-20人', '比去年多3艘'],
};
