import type { GitAnswer } from './git.js';

/** Why something cannot be had from git: one line that says so, and one that helps. */
export interface Refusal {
  message: string;
  hint: string;
}

/** In git's own words, where it is none of the failures that we know. */
export function refusal(what: string, { code, stderr }: GitAnswer): Refusal {
  if (code === undefined)
    return { message: `${what}: git is not installed`, hint: 'Install it, or check without --new-from.' };
  const said = stderr.split('\n').find((line) => line.trim() !== '') ?? `git failed with ${code}`;
  return {
    message: `${what}: ${said.replace(/^(?:fatal|error): /, '')}`,
    hint: 'That is what git says of this repository.',
  };
}
