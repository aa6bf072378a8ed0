import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configPlaces } from './config-places.js';
import { repositoryRoot } from './repository-root.js';

/** A file that may say how a project wants to be checked. */
export interface ConfigFile {
  /** Absolute. */
  path: string;
  /** In a file about more than that: under which key. */
  key?: string;
}

/**
 * The files of the nearest folder that has any, from `folder` up to the root of its repository; outside of a
 * repository only in `folder` itself: what lies above is somebody else's. More than one is for the caller to refuse.
 */
export async function configFiles(folder: string): Promise<ConfigFile[]> {
  const root = await repositoryRoot(folder);
  for (let here = folder; ; here = dirname(here)) {
    const found = await filesIn(here);
    if (found.length > 0 || here === (root ?? folder)) return found;
  }
}

async function filesIn(here: string): Promise<ConfigFile[]> {
  const found: ConfigFile[] = [];
  for (const place of configPlaces) {
    const path = join(here, place);
    if (place === 'package.json') {
      if (await hasKey(path)) found.push({ path, key: 'crossfoot' });
    } else if (await stat(path).then(Boolean, () => false)) found.push({ path });
  }
  return found;
}

async function hasKey(manifest: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(manifest, 'utf8'));
    return typeof value === 'object' && value !== null && 'crossfoot' in value;
  } catch {
    return false; // whoever reads package.json for a living will say what is wrong with it
  }
}
