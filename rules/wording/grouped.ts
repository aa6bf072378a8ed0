/** A number as news in English writes it: `41,730`, `1.5`, never `1e21`. */
export function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
}
