import { basename, dirname, relative, resolve, sep } from 'node:path';
import { configFiles, type ConfigFile } from './config-files.js';
import { readModule } from './read-module.js';
import type { Config } from '../model/config.js';
import type { Problem } from '../model/problem.js';
import { placed } from '../read/placed.js';
import { readCheckedYaml } from '../read/read-checked-yaml.js';

/** The user's file: where it was found, what it says, and what is wrong with it. */
export interface ProjectConfig {
  /** As the user would name it; absent where there is none. */
  path?: string;
  /** The folder that its paths are relative to, from the working directory; with a slash at its end, or empty. */
  base: string;
  /** Empty where there is no file or where it cannot be used. */
  config: Config;
  problems: Problem[];
  /** A fault at one of its keys, by the keys that lead there. */
  fault(keys: readonly string[], message: string): Problem;
}

/**
 * Finds and reads the configuration of a project, in the usual places up to the root of its repository. Nothing is
 * thrown for what users have on disk.
 *
 * @param cwd absolute
 * @param given the file to read instead of looking for one
 */
export async function readConfig(cwd: string, given?: string): Promise<ProjectConfig> {
  const files = given === undefined ? await configFiles(cwd) : [{ path: resolve(cwd, given) }];
  const [file, second] = files;
  if (!file) return { base: '', config: {}, problems: [], fault: (_, message) => ({ path: '.', message }) };
  const path = fromHere(cwd, file.path);
  const found = { path, base: baseOf(cwd, file.path), config: {}, problems: [] };
  const fault: ProjectConfig['fault'] = (_, message) => ({ path, message });
  if (second) {
    const message = `is one of two configurations; keep this one or ${fromHere(cwd, second.path)}`;
    return { ...found, problems: [{ path, message }], fault };
  }
  const read = /\.m?js$/.test(file.path) ? await readModule(file.path) : await readData(file, path);
  if ('problems' in read) {
    return { ...found, problems: read.problems.map((problem) => ({ ...problem, path })), fault };
  }
  return { ...found, fault, ...read };
}

async function readData(
  { path: absolute, key }: ConfigFile,
  path: string,
): Promise<Pick<ProjectConfig, 'config' | 'fault'> | { problems: Problem[] }> {
  const part = { ...(key !== undefined && { key }), blank: {} };
  const read = await readCheckedYaml<Config>(absolute, 'config', 'configuration', part);
  if ('problems' in read) return read;
  const { value: config, yaml, text } = read;
  return {
    config,
    fault(keys, message) {
      const at = yaml.keyAt(key === undefined ? keys : [key, ...keys]);
      const [problem = { path, message }] = placed([{ at, message }], path, text);
      return problem;
    },
  };
}

function fromHere(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/');
}

function baseOf(cwd: string, path: string): string {
  const folder = dirname(path);
  const base = fromHere(cwd, basename(folder) === '.config' ? dirname(folder) : folder);
  return base === '' ? '' : `${base}/`;
}
