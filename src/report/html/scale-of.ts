import { scaleLinear, scaleLog } from 'd3-scale';

/** Values to places along a line, in percent, with the ticks to write below it. */
export interface Scale {
  at(value: number): string;
  ticks: readonly number[];
  isLog: boolean;
}

/** From this ratio on, small values would lie on one heap. */
const wide = 30;

/** Room at both ends for dots and arrows, in percent. */
const range = [4, 96] as const;

/** @param values at least one */
export function scaleOf(values: readonly number[], ticks = 4): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLog = low > 0 && high / low >= wide;
  const slack = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1;
  const scale = isLog
    ? scaleLog().domain([low, high]).range(range).nice()
    : scaleLinear()
        .domain([low - slack, high + slack])
        .range(range);
  const all = scale.ticks(ticks);
  const step = isLog ? Math.ceil(all.length / ticks) : 1;
  return {
    at: (value) => `${Math.min(99, Math.max(1, scale(value))).toFixed(2)}%`,
    ticks: isLog ? all.filter((_, index) => index % step === 0) : all,
    isLog,
  };
}
