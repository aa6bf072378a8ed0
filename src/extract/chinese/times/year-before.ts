/** A year as written before a month or quarter, as the groups `year` and `that`; it may be absent. */
export const yearBefore = [
  String.raw`(?:(?<year>(?<!\d)(?:19|20)\d{2}|[一二][〇零九一二三四五六七八]{3})年?度?的?`,
  String.raw`|(?<that>今年|去年|前年|明年|本年度?|上年度?|当年|同年)的?)?\s?`,
].join('');
