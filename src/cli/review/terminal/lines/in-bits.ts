/** `+3.1`, `-0.4`. */
export function inBits(bits: number): string {
  return `${bits < 0 ? '' : '+'}${bits.toFixed(1)}`;
}
