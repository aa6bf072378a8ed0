import type { Relation } from '../../../model/quantity.js';

const table = (relation: Relation, words: string): [string, Relation][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, relation]);

/** Before a number, the longest first by the time they are tried; what may stand between is in `fillers`. */
export const prefixRelations: Readonly<Record<string, Relation>> = Object.fromEntries([
  ...table(
    '>=',
    '至少 最少 起码 不少于 不低于 不小于 不下 不下于 大于等于 超过或等于 超过或者等于 高于或者等于 大于或等于 大于或者等于 高于或等于 等于或大于 ≥ >= 上 高达',
  ),
  ...table('>', '超过 超 逾 突破 大于 高于 多于 超出 不止 超越 破 过 > 越过 远超 远超过 已超 已超过'),
  ...table(
    '<=',
    '不超过 不超 不大于 不高于 不多于 至多 最多 顶多 多达 小于等于 小于或等于 小于或者等于 低于或等于 低于或者等于 未超过 未逾 等于或小于 ≤ <= 不逾',
  ),
  ...table('<', '近 将近 接近 逼近 直逼 小于 低于 少于 不及 不到 不足 不满 未满 未到 未达 < 几近'),
  ...table('~', '约 大约 约为 大概 大致 左右约 差不多 估计 估计约 估计有 约莫 约合 约占 ~ ≈'),
  ...table('=', '等于 恰好 正好 刚好 ='),
]);

/** Between the words above and the number: 超过了300, 至少有12, 约为3万. */
export const fillers: readonly string[] = ['了', '有', '是', '为', '达', '到', '人民币', '共', '在', '成'];

/** Behind a number, its unit or its counting word. */
export const suffixRelations: Readonly<Record<string, Relation>> = Object.fromEntries([
  ...table('>=', '以上 及以上 或以上 或者以上 之上 或更多 或者更多 及更多 或更高 起步 开外'),
  ...table('<=', '以下 及以下 或以下 或者以下 之下 以内 之内 或更少 或者更少 及以内 封顶'),
  ...table('~', '左右 上下 前后 许 光景'),
]);

/** 比四十大: what the word behind the number says of it. */
export const comparatives: Readonly<Record<string, Relation>> = {
  大: '>',
  多: '>',
  高: '>',
  长: '>',
  小: '<',
  少: '<',
  低: '<',
  短: '<',
};

/** Words that end in 过 or 超 without bounding what follows: 通过3项, 经过10年. */
export const notBefore: Readonly<Record<string, string>> = {
  过: '通经不越渡度透路错难去来做见到用吃走说度',
  上: '以加网线市基历海晚早在至数地路街向身史会台',
  超: '赛英中',
  破: '侦打突告',
  近: '最附临靠',
  约: '预条节合协履违',
  越: '超',
};
