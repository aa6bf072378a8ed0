import type { Direction } from '../../../model/quantity.js';

const table = (direction: Direction, words: string): [string, Direction][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, direction]);

/** Verbs and nouns of change; with 至, 到, 为 or 成 behind them they arrive at a level. */
export const changeWords: Readonly<Record<string, Direction>> = Object.fromEntries([
  ...table(
    'up',
    `增长 增加 上升 提高 上涨 增多 攀升 扩大 回升 上扬 上调 提升 增幅 涨幅 升幅 增速 飙升 猛增 激增 剧增 大增 大涨 反弹 走高 上浮
     高出 递增 净增 多增 偏多 加快 增 升 涨 多 高`,
  ),
  ...table(
    'down',
    `下降 减少 降低 回落 下滑 下跌 缩小 收窄 下调 缩减 锐减 骤降 骤减 大跌 大降 暴跌 萎缩 走低 下浮 递减 降幅 跌幅 减幅 少增 偏少 放缓 减缓 减慢
     降 减 跌 少 低`,
  ),
]);

/** Words of change that are nouns: 增幅为5%, 增速达5% tell the change itself. */
export const changeNouns: ReadonlySet<string> = new Set('增幅 涨幅 升幅 增速 降幅 跌幅 减幅'.split(' '));

/** One sign of change that only is one behind a comparison or before 至, 到 and 了: 比上年多3万, 升至. */
export const shortChanges: ReadonlySet<string> = new Set('增升涨多高降减跌少低');

/** Behind a word of change, it arrives at a level. */
export const arrivals: ReadonlySet<string> = new Set('至到为成');

/** Comparison with an earlier time, and the basis that it states. */
export const bases: Readonly<Record<string, string>> = {
  同比: 'year-on-year',
  比上年同期: 'year-on-year',
  较上年同期: 'year-on-year',
  比去年同期: 'year-on-year',
  较去年同期: 'year-on-year',
  与去年同期相比: 'year-on-year',
  与上年同期相比: 'year-on-year',
  比上年: 'year-on-year',
  较上年: 'year-on-year',
  比去年: 'year-on-year',
  较去年: 'year-on-year',
  与上年相比: 'year-on-year',
  与去年相比: 'year-on-year',
  比一年前: 'year-on-year',
  较一年前: 'year-on-year',
  按年: 'year-on-year',
  环比: 'month-on-month',
  比上月: 'month-on-month',
  较上月: 'month-on-month',
  比上个月: 'month-on-month',
  较上个月: 'month-on-month',
  按月: 'month-on-month',
  比上季度: 'quarter-on-quarter',
  较上季度: 'quarter-on-quarter',
  按季: 'quarter-on-quarter',
};
