import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { type Contexts, evaluate, expand } from './expression.js';
import { actionPath, theAction } from './the-action.js';

/** What a job would show. */
export interface JobResult {
  /** Of the step that failed; 0 where none did. */
  exit: number;
  /** The log, stdout and stderr. */
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** What the steps that need the service were given. */
  used: { uses: string; with: Record<string, string> }[];
}

/**
 * Runs the steps of the action as a runner does, but for those that need the service.
 *
 * @param workspace the checkout
 * @param github what the runner tells of the event
 */
export function runAction(workspace: string, inputs: Record<string, string>, github: Contexts): JobResult {
  const temp = mkdtempSync(join(tmpdir(), 'crossfoot-runner-'));
  const defaults = Object.entries(theAction.inputs).map(([name, input]): [string, string] => [
    name,
    input.default,
  ]);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts = {
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    github: { ...github, action_path: actionPath },
    steps,
  };
  const result: JobResult = { exit: 0, log: '', summary: '', outputs: {}, used: [] };
  const expanded = (fields: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, expand(text, contexts)]));
  for (const step of theAction.runs.steps) {
    if (step.if && !evaluate(step.if.replace(/^\$\{\{|\}\}$/g, ''), contexts)) continue;
    if (step.uses) result.used.push({ uses: step.uses, with: expanded(step.with) });
    if (!step.run) continue;
    const cwd = resolve(workspace, expand(step['working-directory'] ?? '.', contexts));
    const ran = runScript(step.run, { temp, cwd, env: expanded(step.env) });
    if (step.id) steps[step.id] = { outputs: ran.outputs };
    result.log += ran.log;
    result.summary += ran.summary;
    result.exit = ran.exit;
    if (ran.exit !== 0) break;
  }
  for (const [name, { value }] of Object.entries(theAction.outputs)) {
    result.outputs[name] = expand(value, contexts);
  }
  rmSync(temp, { recursive: true });
  return result;
}

/** One script, with what the runner sets, in the shell that it takes for `shell: bash`. */
function runScript(
  script: string,
  { temp, cwd, env: given }: { temp: string; cwd: string; env: Record<string, string> },
) {
  const [file, output, summary] = ['step.sh', 'output', 'summary'].map((name) => join(temp, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, script);
  for (const empty of [output, summary]) writeFileSync(empty, '');
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [dirname(execPath), env.PATH].join(delimiter),
      HOME: temp,
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: temp },
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: cwd },
      ...given,
    },
  });
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  return {
    exit: ran.status ?? 1,
    log: ran.stdout + ran.stderr,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2) as [string, string])),
  };
}
