import { existsSync } from 'node:fs';
import type { Problem } from '../../model/problem.js';

/**
 * Whether one of the paths is the name of nothing: neither a file nor a folder, nor a pattern that any report matches. A
 * misspelt name among others would let all pass for ever.
 */
export function namesNothing(paths: readonly string[], problems: readonly Problem[]): boolean {
  const told = new Set(problems.map(({ path }) => path));
  return paths.some((path) => told.has(path) && !existsSync(path));
}
