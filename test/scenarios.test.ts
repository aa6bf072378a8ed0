import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenario, rewriteAnswers } from './scenario-page.js';
import type { ScenarioPage, ScenarioRun } from './scenario-page.js';

const folder = new URL('scenarios/', import.meta.url);
const bin = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));
const pages = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();

/** What the built command answers, run as a user would type it, in a folder of its own. */
async function play({ files, folders, runs }: ScenarioPage): Promise<ScenarioRun[]> {
  const home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  try {
    for (const name of folders) await mkdir(join(home, name), { recursive: true });
    for (const { name, content } of files) {
      await mkdir(dirname(join(home, name)), { recursive: true });
      await writeFile(join(home, name), content);
    }
    const answers: ScenarioRun[] = [];
    for (const { command } of runs) answers.push(await type(command, home));
    return answers;
  } finally {
    await rm(home, { recursive: true });
  }
}

async function type(command: string, cwd: string): Promise<ScenarioRun> {
  const shell = `crossfoot() { "${execPath}" "${bin}" "$@"; }\n${command}`;
  const plain = { PATH: env.PATH, HOME: cwd };
  return new Promise((done) => {
    execFile('sh', ['-c', shell], { cwd, env: plain, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ command, stdout: stdout.trimEnd(), stderr: stderr.trimEnd(), exit: String(error?.code ?? 0) });
    });
  });
}

describe('scenario pages', () => {
  it.concurrent.each(pages)('%s', async (name) => {
    const page = await readFile(new URL(name, folder), 'utf8');
    const scenario = readScenario(page);
    const answers = await play(scenario);
    // UPDATE_SCENARIOS=1 writes down what is answered now; read the difference before it is committed.
    if (env.UPDATE_SCENARIOS) await writeFile(new URL(name, folder), rewriteAnswers(page, answers));
    else expect(answers).toEqual(scenario.runs);
  });
});
