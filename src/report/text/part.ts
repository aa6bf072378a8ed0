import { indented } from './indented.js';
import type { Style } from './style.js';

/** A titled part of a page, set apart from the one before; nothing where there is nothing to say. */
export function part(title: string, lines: readonly string[], { paint }: Style): string[] {
  return lines.length === 0 ? [] : ['', paint('strong', title), ...indented(lines, '  ')];
}
