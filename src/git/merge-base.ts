import { git } from './git.js';
import { refusal, type Refusal } from './refusal.js';

/** Where a change branched off, in a repository. */
export interface BranchPoint {
  /** Full name of the commit. */
  commit: string;
  /** The folder of the repository, absolute, and the working directory in it with a slash behind, or empty. */
  top: string;
  prefix: string;
}

const deepen =
  'Fetch all of it: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab, git fetch --unshallow elsewhere.';

/** The commit at which the change that is checked out branched off `ref`: where both were the same for the last time. */
export async function mergeBase(ref: string, cwd: string): Promise<BranchPoint | Refusal> {
  const place = await git(['rev-parse', '--show-toplevel', '--show-prefix'], { cwd });
  if (place.code !== 0) return refusal(`--new-from ${ref}`, place);
  const [top = '', prefix = ''] = place.stdout.split('\n');
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'], { cwd })).stdout.trim() === 'true';
  const named = await commitOf(ref, cwd);
  if (named === undefined) {
    const message = `there is no commit "${ref}" in this repository`;
    const hint = 'Name a branch, a tag or a commit that git log knows, such as origin/main.';
    return isShallow ? { message: `${message}, which is a shallow clone`, hint: deepen } : { message, hint };
  }
  const found = await git(['merge-base', named, 'HEAD'], { cwd });
  const commit = found.stdout.trim();
  if (found.code === 0) return { commit, top, prefix };
  if (isShallow) {
    return {
      message: `this clone is too shallow to tell where the change branched off "${ref}"`,
      hint: deepen,
    };
  }
  if (found.stderr !== '') return refusal(`--new-from ${ref}`, found);
  return {
    message: `"${ref}" and what is checked out have no commit in common`,
    hint: 'Name the branch that the change is for.',
  };
}

async function commitOf(ref: string, cwd: string): Promise<string | undefined> {
  // A name that begins so would be an option to git.
  if (ref.startsWith('-')) return undefined;
  const found = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd });
  return found.code === 0 ? found.stdout.trim() : undefined;
}
