import { userInfo } from 'node:os';
import { cwd } from 'node:process';
import { git } from '../../git/git.js';

/** Who sits here, as git knows them, or else as the system does. */
export async function reviewerName(): Promise<string> {
  const { code, stdout } = await git(['config', 'user.name'], { cwd: cwd() });
  const name = stdout.trim();
  if (code === 0 && name !== '') return name;
  try {
    return userInfo().username || 'reviewer';
  } catch {
    return 'reviewer';
  }
}
