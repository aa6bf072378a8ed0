const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that only bring an amount, between what is counted and its number: 共计, 累计, 达到, 为. */
export const carriers = list(`
  共 共计 共有 累计 总计 合计 总共 一共 达 达到 为 是 有 约 约为 已 已经 均 也 都 仍 还 仅 仅有 分别 分别为 分别是 分别达 分别有 分别达到
  高达 多达 约合 录得 实现 了 超过 突破 接近 逼近 将近 不到 不足 至少 大约 占 占比 占到 逐步 继续 持续
  进一步 大幅 小幅 明显 显著 稳步 快速 双双 一度 最终 目前 迄今 又有 另有 尚有 还有 仍有 已有 拥有 总量 数 数量 总数 家数 件数 起数 名义 年初 年末 年底 上年末 上年底 去年末 去年底 同比 环比 按年 按月 比 较 由 从 自
`);

/** Where, by whom and when: scope, and no part of what is counted. */
export const scopeWords = list(`
  全国 全省 全市 全区 全县 全球 世界 各地 各级 当地 该省 该市 该县 该地 该国 我国 我省 我市 本市 本省 本国 国内 境内 上述 相关 全部 所有
  公安机关 公安部 公安 警方 检察机关 法院 有关部门 执法人员 官方 当局 政府 记者 据悉 据统计 截至 截止 期间 他们 我们 同时 常年 往年 期末 年末 月末 其余 其他 余下
`);

/** They open a clause, or stand before the verb; no thing goes on across them. */
export const functionWords = list(`
  在 由 从 自 向 把 将 对 被 遭 但 比 较 因为 由于 如果 虽然 但是 不过 所以 因此 根据 按照 随着 除了 没有 并且 而且 此外 另外 尤其 主要 特别
  造成 导致 致 致使 出现 发生 引发 来自 进行 开展 组织 共同 先后 成功 依法 等 以 通过 其中 包括 包含 含 当中 与 和 及 以及 或 并 且 而 一举 用于 至 到
`);

/** Words that hold a closed one and are none, so that 有效 is not parted at 有. */
export const plainWords = list(`
  有效 有害 有限 有色 有机 国有 私有 共有 在册 在线 在建 在职 现在 潜在 存在 对手 对方 对象 对外 反对 绝对 对比 将军 将领 把握 把手 从业 从事人员
  自然 自动 自主 自治 自来水 自行 各自 来自 自由 向日 方向 倾向 是否 但是 还有 因素 原因 比例 比重 比赛 对比 和平 和谐 饱和 共和 总和 及时 及格 普及
  与会 参与者 以色列 可以 以及 所以 难以 予以 等级 同等 平等 高等 等候 中等 均衡 人均 平均 约定 预约 节约 条约 合约 占领 占用 占地 侵占 已婚 仅限 都市 首都 成都
  也门 为主 行为 认为 作为 成为 为期 到期 到达 报到 至今 甚至 至于 乃至 比亚迪 而是 然而 反而 或者 或许 并购 合并 并列 由于 自由贸易 理由 被告 被动 遭遇战
  总量控制 人数众多 数据 数字 数控 多达 组织者 组织机构 中共 公共 共享 共同体 共识 总共 较大 较高 较低 较小 比较
`);

/** They tie a thing to what it is about, within a phrase that ends in 的: 涉嫌诈骗的嫌疑人. */
export const relatingWords = list('涉嫌 涉及 有关 关于 参与 从事 属于 作为 涉');

/** Bodies and places that things belong to: 轮渡公司营业收入 is revenue, whoever has it. */
export const ownerEndings = list(
  '公司 集团 银行 企业 医院 学校 大学 政府 法院 港口 港 市 省 县 州 国 部 局 厅 院 厂 协会 委员会',
);

/** Passive and perfect marks before what happens to the thing: 37名嫌疑人已被抓获. */
export const passiveMarks = list(
  '被 遭 遭到 遭受 受到 得到 获得 获 已 已经 均 都 全部 先后 仍 仍然 也 不幸 正 正在 尚 依法 成功 予以 并 因此',
);

/** What follows is a part of the figure before. */
export const partMarkers = list('其中 包括 包含 内含 当中 这其中 含');

/** "is", before what sorts a part: 其中5名为女性. */
export const copulas = list('为 是 系 均为 都是 全部为 属于');

/** Names that end in these are a rate by nature. */
export const ratioEndings = list('率 占比 比例 比重');

/** A time beside one of these tells when something was said. */
export const reportingWords = list(
  '电 讯 消息 获悉 通报 发布 公布 表示 介绍 宣布 召开 举行 报道 称 说 透露 指出 披露',
);
