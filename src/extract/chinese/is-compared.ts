import type { HanFigure } from './han-figure.js';

/** A comparison and the time or place that it is with are no longer. */
const reach = 24;
const before =
  /(?:(?:(?<!占)比|[较与由从]|[低高多少]于)[^，。；]{0,18}的|(?:[上去前]年(?:同[期月])?|同期|前一?[年月周日])[为是仅约]{1,2}|而(?:20\d\d|[上去前])年(?:同[期月])?[为是仅约有]{1,2})(?:约|近)?$/u;

/** 比上年的73件增长19%, 低于上年的9吨, 上年同期为20艘: an earlier level, not what is told or what has changed. */
export const isCompared = ({ text, mention }: HanFigure): boolean =>
  before.test(text.slice(Math.max(0, mention.from - reach), mention.from));
