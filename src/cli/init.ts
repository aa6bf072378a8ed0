import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import type { Argv } from 'yargs';
import { version } from '../api/version.js';
import { configFiles } from '../config/config-files.js';
import type { ArgumentsOf } from './arguments-of.js';
import { packageFolder } from './package-folder.js';
import { print } from './print.js';
import { writeAtomically } from './write-atomically.js';

/** Where each service looks for its file. */
const places = {
  github: '.github/workflows/crossfoot.yml',
  gitlab: '.gitlab-ci.yml',
  'pre-commit': '.pre-commit-config.yaml',
} as const;

const services = Object.keys(places) as (keyof typeof places)[];

const options = (yargs: Argv) =>
  yargs
    .option('ci', {
      choices: services,
      array: true,
      nargs: 1,
      requiresArg: true,
      describe: 'Also write what this service needs to check each change; may be given more than once',
    })
    .example('$0 init', 'writes crossfoot.config.yaml, with everything in it commented out')
    .example('$0 init --ci github', 'and a workflow that checks each pull request');

/** Starts a project: writes a commented configuration, and the files of services. Never overwrites. */
export const init = {
  command: 'init',
  describe: 'Write a commented configuration, and what CI needs',
  builder: options,
  handler: runInit,
};

async function runInit({ ci = [] }: ArgumentsOf<typeof options>): Promise<void> {
  const [there] = await configFiles(cwd());
  if (there) await print(`kept   ${relative(cwd(), there.path)}: it is there already\n`);
  else await write('crossfoot.config.yaml', 'crossfoot.config.yaml');
  for (const service of new Set(ci)) await write(`${service}.yaml`, places[service]);
  await print('next   crossfoot check; crossfoot doctor tells whether all is in place\n');
}

/** What CI runs is what is running now, until somebody says otherwise: a new release is no reason for a check to fail. */
function pinned(text: string): string {
  return text.replaceAll('npx --yes crossfoot', `npx --yes crossfoot@${version}`);
}

async function write(template: string, path: string): Promise<void> {
  const source = join(packageFolder, 'templates', template);
  if (await stat(path).then(Boolean, () => false)) {
    await print(`kept   ${path}: it is there already; what would be in it: ${relative(cwd(), source)}\n`);
    return;
  }
  await writeAtomically(path, pinned(await readFile(source, 'utf8')));
  await print(`wrote  ${path}\n`);
}
