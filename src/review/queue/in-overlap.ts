import { createHash } from 'node:crypto';

/**
 * Whether something is among those that every reviewer decides, so that it can be told how far they agree. It hangs on
 * the name alone: each reviewer, on each machine, has the same ones, and one finding more changes nothing for the others.
 *
 * @param percent how many of a hundred are
 */
export function inOverlap(name: string, percent: number): boolean {
  const hash = createHash('sha256').update(`overlap ${name}`).digest();
  return hash.readUInt32BE() < (percent / 100) * 2 ** 32;
}
