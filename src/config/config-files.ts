import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './repository-root.js';

/** A file that may say how a project wants to be checked. */
export interface ConfigFile {
  /** Absolute. */
  path: string;
  /** In a file about more than that: under which key. */
  key?: string;
}

const names = [
  'crossfoot.config.yaml',
  'crossfoot.config.yml',
  'crossfoot.config.json',
  'crossfoot.config.mjs',
];

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

async function filesIn(folder: string): Promise<ConfigFile[]> {
  const entries = new Set(await readdir(folder).catch(() => []));
  const found: ConfigFile[] = names
    .filter((name) => entries.has(name))
    .map((name) => ({ path: join(folder, name) }));
  if (entries.has('.config')) {
    const hidden = new Set(await readdir(join(folder, '.config')).catch(() => []));
    const places = ['crossfoot.yaml', 'crossfoot.yml', 'crossfoot.json'];
    found.push(
      ...places.filter((name) => hidden.has(name)).map((name) => ({ path: join(folder, '.config', name) })),
    );
  }
  const manifest = join(folder, 'package.json');
  if (entries.has('package.json') && (await hasKey(manifest)))
    found.push({ path: manifest, key: 'crossfoot' });
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
