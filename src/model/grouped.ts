/** More decimals than any report gives; what lies beyond them comes from binary fractions. */
const mostDecimals = 10;

/**
 * A number as news in English writes it: `41,730`, `1.5`, never `1e21`. (`Intl.NumberFormat` says the same, a
 * hundred times slower, and repairs try many numbers.)
 *
 * @param decimals how many to write at least: `57.0`
 */
export function grouped(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] =
    Math.abs(value) < 1e21 ? value.toFixed(mostDecimals).split('.') : [`${BigInt(value)}`];
  const shown = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${shown && `.${shown}`}`;
}
