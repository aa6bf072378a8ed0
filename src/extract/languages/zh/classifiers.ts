const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Counting words between a number and its noun; they are no units of measure. */
export const classifiers: readonly string[] = list(`
  起 个 名 人 件 辆 张 条 家 次 所 座 例 位 宗 部 台 只 艘 架 户 套 栋 幢 间 棵 株 头 匹 本 份 项 种 场 处 支 枚 把 颗 粒 批 届 门 组 对
  双 趟 班 列 口 队 人次 架次 台次 辆次 车次 班次 笔 单 款 站 村 艘次 例次 床 张床 张床位 剂 剂次 针 篇 首 幅 根 道 段 片 层 面 封 则 起次 员 团 股
  票 席 分 倍 箱 袋 瓶 包 桩 枝 行 页 字 轮 点 号 注 尾 盏 顶 扇 朵 串 束 排 伙 帮 群 代 年级 亩次 人份 人天 便 盘 局 胎 拨 类 块 级
`);

/** Counting words for people: what they count is a person, named or not. */
export const personClassifiers: ReadonlySet<string> = new Set(['名', '人', '位', '口', '人次', '员']);

/** What a number with one of these measures, where the sentence is about it: 5.5级地震 tells a magnitude. */
export const measuredBy: readonly { classifier: string; about: RegExp; thing: string }[] = [
  { classifier: '级', about: /地震|余震|强震/u, thing: '震级' },
];

/** 一个, 一种, 一场 with a thing that needs no count are the indefinite article. */
export const articleClassifiers: ReadonlySet<string> = new Set(
  list('个 种 项 条 场 片 段 份 批 支 部 位 家 座 件 本 套 张 把 股 道 番 群 轮 篇 则 幅 处'),
);

/** Signs that a counting word of one character may begin without being one: 名单, 个性, 人民, 家庭, 次要. */
export const notClassifier: Readonly<Record<string, string>> = {
  名: '单义称牌校',
  人: '民口均类大工士权事',
  家: '庭长乡具属电园',
  个: '性别体百',
  次: '要日年月',
  条: '件约例款',
  件: '套',
  对: '于此外策手方象比待',
  本: '次月年周地国市省报站轮届届',
  部: '分门队署长',
  台: '风湾币海',
  所: '以有在谓属',
  点: '[钟',
  分: '别为布析配散享',
  起: '来到着义诉',
  场: '所地面',
  代: '表替理价',
  批: '准评复发',
  股: '票东市权',
  行: '动业政为人驶',
  道: '路德理歉',
  层: '次面级',
  口: '岸',
  类: '似别型',
  号: '召',
  面: '积临对向',
};
