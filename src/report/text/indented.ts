/** The lines, moved to the right; empty ones stay empty. */
export function indented(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? by.trimEnd() : `${by}${line}`));
}
