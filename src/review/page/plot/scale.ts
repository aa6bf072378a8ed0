/** From a value to a place, in percent of the width. */
export interface Scale {
  place: (value: number) => number;
  /** Round values for an axis, three or so. */
  ticks: readonly number[];
}

/** Room at both ends, in percent, for dots and arrows. */
const margin = 4;
/** Where values are further apart than this, each step of ten takes as much room as the one before. */
const wide = 50;

/** Of values that are drawn together; logarithmic where they are wide apart and all above nought. */
export function scale(values: readonly number[]): Scale {
  if (values.length === 0) return { place: () => 50, ticks: [] };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const logarithmic = least > 0 && most / least > wide;
  const bend = logarithmic ? Math.log10 : (value: number): number => value;
  const [from, to] = [bend(least), bend(most)];
  const place = (value: number): number =>
    from === to ? 50 : margin + ((bend(value) - from) / (to - from)) * (100 - 2 * margin);
  return { place, ticks: logarithmic ? tens(from, to) : rounds(least, most) };
}

function tens(from: number, to: number): number[] {
  const powers = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, at) => 10 ** (Math.ceil(from) + at),
  );
  const every = Math.ceil(powers.length / 4);
  return powers.filter((_, at) => at % every === 0);
}

/** Multiples of 1, 2 or 5 times a power of ten, at most four. */
function rounds(least: number, most: number): number[] {
  if (least === most) return [least];
  const rough = (most - least) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((wide) => wide >= rough)!;
  const first = Math.ceil(least / step) * step;
  return [0, 1, 2, 3].map((at) => first + at * step).filter((tick) => tick <= most);
}
