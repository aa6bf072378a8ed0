/** `a`, `a and b`, `a, b and c`; each once. */
export function series(items: readonly string[]): string {
  const once = [...new Set(items)];
  const last = once.pop() ?? '';
  return once.length === 0 ? last : `${once.join(', ')} and ${last}`;
}
