const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Month names and their usual short forms (without the dot), to 1..12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index) => [name, index + 1] as const),
  ...shortMonths.map((name, index) => [name, index + 1] as const),
  ['sept', 9],
]);

const days = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Weekday names, to 0 (Sunday) .. 6. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...days.map((name, index) => [name, index] as const),
  ...days.map((name, index) => [name.slice(0, 3), index] as const),
  ['tues', 2],
  ['thurs', 4],
]);
