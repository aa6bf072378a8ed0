import { createTwoFilesPatch } from 'diff';

/** A file with what is to stand in it instead of some of its stretches; those do not overlap. */
export interface RepairedFile {
  /** With forward slashes, relative to where the patch is to be applied. */
  path: string;
  text: string;
  repairs: readonly { start: number; end: number; instead: string }[];
}

/** Repairs as a unified diff, for `git apply` or `patch -p1`. */
export function repairPatch(files: readonly RepairedFile[]): string {
  return files.map(patchOf).join('');
}

function patchOf({ path, text, repairs }: RepairedFile): string {
  let repaired = text;
  for (const { start, end, instead } of repairs.toSorted((a, b) => b.start - a.start)) {
    repaired = repaired.slice(0, start) + instead + repaired.slice(end);
  }
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, repaired, undefined, undefined, {
    context: 3,
  });
  // A line of equals signs, which only Subversion knows.
  return patch.replace(/^=+\n/, '');
}
