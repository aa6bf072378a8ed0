import { stat } from 'node:fs/promises';
import { cwd } from 'node:process';
import { readConfig, type ProjectConfig } from '../config/read-config.js';
import type { Config } from '../model/config.js';
import type { Problem } from '../model/problem.js';
import { complain } from './complain.js';
import { lastGiven } from './last-given.js';
import { UsageError } from './usage-error.js';

/** How a command reads a corpus: what the command line says, or else the configuration. Paths from here. */
export interface Settings {
  paths: readonly string[];
  /** Files of rules of the user's own. */
  rules: readonly string[];
  glossaries: readonly string[];
  /** The name to use for a source, by each of its other names. */
  sources: Readonly<Record<string, readonly string[]>>;
  project: ProjectConfig;
}

/** What the commands that read a corpus are given. */
interface Given {
  paths?: readonly string[] | undefined;
  rules?: readonly string[] | undefined;
  /** False for `--no-config`. */
  config?: string | string[] | false | undefined;
}

/**
 * @throws UsageError where the configuration cannot be used, after telling where: a check by other rules than those
 * that were asked for would say that all is well
 */
export async function settings({ paths = [], rules = [], config: given }: Given): Promise<Settings> {
  const project = await projectOf(given === undefined ? undefined : lastGiven(given));
  const { config, base } = project;
  const from = (files: readonly string[] = []) => files.map((file) => `${base}${file}`);
  const glossaries = from(config.glossaries);
  refuse([...project.problems, ...(await missing(project, glossaries))]);
  const documents = from(config.documents);
  return {
    paths: paths.length > 0 ? paths : documents.length > 0 ? documents : ['.'],
    rules: [...from(config.customRules), ...rules],
    glossaries,
    sources: config.sources ?? {},
    project,
  };
}

async function projectOf(given: string | false | undefined): Promise<ProjectConfig> {
  if (given !== false) return readConfig(cwd(), given);
  const config: Config = {};
  return { base: '', config, problems: [], fault: (_, message) => ({ path: '.', message }) };
}

async function missing({ fault }: ProjectConfig, files: readonly string[]): Promise<Problem[]> {
  const there = await Promise.all(files.map((file) => stat(file).then(Boolean, () => false)));
  return files
    .filter((_, index) => !there[index])
    .map((file) => fault(['glossaries'], `"glossaries": there is no file ${file}`));
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  complain(problems);
  throw new UsageError(
    'the configuration cannot be used',
    'crossfoot schema config tells what may stand in it.',
  );
}
