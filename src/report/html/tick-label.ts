const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** A number below an axis: `1,240` as `1.24K`; short ones as they are. */
export function tickLabel(value: number): string {
  return (Math.abs(value) < 10_000 ? plain : compact).format(value);
}
