import { wildcard } from '../model/wildcard.js';

/**
 * Whether a path with forward slashes is of a pattern: `*` is for any name or part of one, `**` for any folders. A folder
 * alone means all that lies in it.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const steps = pattern.replace(/\/+$/, '').split('/');
  return matchesSteps(path.split('/'), steps);
}

function matchesSteps(path: readonly string[], [step, ...others]: readonly string[]): boolean {
  if (step === undefined) return true;
  const [name, ...rest] = path;
  if (step === '**') {
    return others.length === 0 || path.some((_, at) => matchesSteps(path.slice(at), others));
  }
  return name !== undefined && wildcard(step).test(name) && matchesSteps(rest, others);
}
