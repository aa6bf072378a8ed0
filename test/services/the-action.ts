import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Step {
  name: string;
  id?: string;
  if?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  'working-directory'?: string;
  uses?: string;
  with?: Record<string, string>;
}

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

/** Where the action lies, as a runner has it. */
export const actionPath = fileURLToPath(new URL('../../', import.meta.url));

/** action.yml as it stands. */
export const theAction = parse(readFileSync(`${actionPath}action.yml`, 'utf8')) as Action;
