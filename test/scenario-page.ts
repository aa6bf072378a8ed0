/** A whole run of the command on one page: what lies on disk, what is typed, what comes back. */
export interface ScenarioPage {
  about: string;
  files: { name: string; content: string | Buffer }[];
  folders: string[];
  runs: ScenarioRun[];
}

export interface ScenarioRun {
  command: string;
  stdout: string;
  stderr: string;
  exit: string;
}

/**
 * Reads a page. Each part stands under a line such as `==== document gazette.txt ====`:
 *
 * - `about`: what the page shows, for a reader;
 * - `document NAME`, `bytes NAME` (in hexadecimal), `folder NAME`: what lies in the folder it runs in;
 * - `command`, and what it must answer: `stdout`, `stderr` (nothing, where they are left out), `exit`. Again for
 *   each further command.
 */
export function readScenario(page: string): ScenarioPage {
  const scenario: ScenarioPage = { about: '', files: [], folders: [], runs: [] };
  for (const { head, body } of parts(page)) {
    const [kind = '', ...rest] = head.split(' ');
    const name = rest.join(' ');
    const run = scenario.runs.at(-1);
    if (kind === 'about') scenario.about = body;
    else if (kind === 'document') scenario.files.push({ name, content: body === '' ? '' : `${body}\n` });
    else if (kind === 'bytes')
      scenario.files.push({ name, content: Buffer.from(body.replace(/\s/g, ''), 'hex') });
    else if (kind === 'folder') scenario.folders.push(name);
    else if (kind === 'command') scenario.runs.push({ command: body, stdout: '', stderr: '', exit: '' });
    else if (run && (kind === 'stdout' || kind === 'stderr' || kind === 'exit')) run[kind] = body;
    else throw new Error(`A scenario has no part called "${head}" here`);
  }
  if (scenario.runs.length === 0) throw new Error('A scenario needs a command');
  return scenario;
}

/** The page with other answers, all else as it stands: how pages are brought up to date. */
export function rewriteAnswers(page: string, runs: readonly ScenarioRun[]): string {
  const first = page.search(/^==== command ====$/m);
  const answers = runs.map(({ command, stdout, stderr, exit }) => {
    const streams = Object.entries({ command, stdout, stderr, exit }).filter(([, body]) => body !== '');
    return streams.map(([head, body]) => `==== ${head} ====\n${body}\n`).join('');
  });
  return page.slice(0, first) + answers.join('\n');
}

function parts(page: string): { head: string; body: string }[] {
  const heads = [...page.matchAll(/^==== (?<head>.+) ====\n/gm)];
  return heads.map((match, index) => {
    const body = page.slice(match.index + match[0].length, heads[index + 1]?.index);
    return { head: match.groups?.head ?? '', body: body.trimEnd() };
  });
}
