const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs and adverbs that only bring an amount: 共计, 累计, 达到, 为. */
export const carriers = list(`
  共 共计 共有 累计 总计 合计 总共 一共 达 达到 达成 为 是 有 约 已 已经 均 也 都 仍 还 再 又 只 仅 仅有 分别 分别为 分别是 分别达 分别有 分别达到
  高达 多达 计 即 系 报 录得 实现 完成 造成 导致 致 致使 出现 发生 涉及 新增 了 升 超过 突破 接近 逼近 将近 不到 不足 至少 大约 估计 报告
  录 记录 占 占比 占到 逐步 继续 持续 进一步 大幅 略 小幅 明显 显著 稳步 快速 同步 双双 一度 最终 目前 迄今 其中 包括 含 包含 内含 当中 上 下 就 又有 另 另有
  尚 尚有 还有 仍有 通过 已有 共有 拥有 平均 人均 日均 月均 年均 户均 每 中
`);

/** Where and by whom: scope, and no part of what is counted. */
export const scopeWords = list(`
  全国 全省 全市 全区 全县 全球 世界 各地 各级 当地 该省 该市 该县 该地 该国 我国 我省 我市 本市 本省 本国 国内 境内 境外 海外 上述 以上 相关 有关 部门
  公安机关 公安部 公安 警方 检察机关 法院 有关部门 执法人员 官方 当局 政府 记者 据 据悉 据统计 截至 截止 期间 以来 时 后 前 内 间 各 该 这 此 本 其 他 她 它 他们 我们 同时
`);

/** They open a clause or join two things. */
export const functionWords = list(`
  在 于 由 从 自 以 向 对 把 将 和 与 及 以及 并 且 而 或 但 比 较 同 被 遭 受 让 使 给 因 因为 由于 如果 虽然 但是 不过 所以 因此 根据 按 按照 随着 除 除了
  不 没 没有 未 可 能 会 要 应 需 至 到 起 止 并且 而且 此外 另外 尤其 主要 特别 来自 来 去 进行 开展 组织 着 过 等 共同 一 超 逾 近 最 更 很 较为 先后 成功 依法
`);

/** They tie a thing to what it is about, within a phrase that ends in 的: 涉嫌诈骗的嫌疑人. */
export const relatingWords = list('涉嫌 涉及 有关 关于 相关 参与 从事 涉 属于 作为');

/** Passive and perfect marks before what happens to the thing: 37名嫌疑人已被抓获. */
export const passiveMarks = list(
  '被 遭 遭到 遭受 受 受到 得到 获 获得 已 已经 均 都 全部 先后 仍 仍然 也 不幸 因此 分别 正 正在 尚 依法 成功 予以 并',
);

/** What follows is a part of the figure before. */
export const partMarkers = list('其中 包括 包含 内含 含 当中 这其中');

/** Names that end in these are a rate by nature. */
export const ratioEndings = list('率 占比 比例 比重 利率');

/** "is", before what sorts a part: 其中5名为女性. */
export const copulas = list('为 是 系 属 均为 都是 全部为 属于');
