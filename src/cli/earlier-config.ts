import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Rule } from '../check/rule.js';
import { configPlaces } from '../config/config-places.js';
import { readConfig, type ProjectConfig } from '../config/read-config.js';
import { layOutCommit } from '../git/lay-out-commit.js';
import type { Config } from '../model/config.js';
import { mergeBase, type BranchPoint } from '../git/merge-base.js';

/**
 * A project's configuration as a check of its change is to heed it: how loud rules are and what fails as it was where
 * the change branched off, so that a change cannot exempt itself; all else as it is now. Where there was none, nothing
 * was exempt. One that could not be used is no reason to refuse the change that mends it: then the present one holds,
 * as it does where git cannot tell, which whoever asks for the reports will say.
 *
 * @param given the file to read instead of looking for one
 * @param known the rules that there are now
 */
export async function earlierConfig(
  ref: string,
  project: ProjectConfig,
  given: string | undefined,
  known: readonly Pick<Rule, 'id' | 'options'>[],
): Promise<ProjectConfig> {
  const before = await configBefore(ref, given);
  if (!before) return project;
  const { rules = {}, failOn = 'error', maxWarnings } = before;
  const heeded = known.flatMap(({ id, options = {} }) => {
    const said = rules[id];
    if (said === undefined || typeof said === 'string') return said === undefined ? [] : [[id, said]];
    const set = Object.entries(said.options ?? {}).filter(([name]) => Object.hasOwn(options, name));
    return [[id, { ...said, options: Object.fromEntries(set) }]];
  });
  const { rules: _, failOn: __, maxWarnings: ___, ...rest } = project.config;
  const exempting = {
    rules: Object.fromEntries(heeded) as Config['rules'] & {},
    failOn,
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
  return { ...project, config: { ...rest, ...exempting } };
}

async function configBefore(ref: string, given: string | undefined): Promise<Config | undefined> {
  const point = await mergeBase(ref, process.cwd());
  if ('hint' in point) return undefined;
  const file = given === undefined ? undefined : relative(point.top, resolve(given)).split(sep).join('/');
  if (file?.startsWith('../')) return undefined;
  const home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  try {
    if (await layOutCommit(point, file === undefined ? placesIn(point) : [file], home)) return undefined;
    // What lies above is nobody's.
    await writeFile(join(home, '.git'), '');
    const path = file && join(home, file);
    if (path !== undefined && !(await stat(path).then(Boolean, () => false))) return {};
    const { config, problems } = await readConfig(join(home, point.prefix), path);
    return problems.length > 0 ? undefined : config;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Every place in the working directory and above it where the project may have one. */
function placesIn({ prefix }: BranchPoint): string[] {
  const folders = [''];
  for (let folder = prefix.replace(/\/$/, ''); folder !== '' && folder !== '.'; folder = dirname(folder))
    folders.push(`${folder}/`);
  return folders.flatMap((folder) => configPlaces.map((place) => `${folder}${place}`));
}
