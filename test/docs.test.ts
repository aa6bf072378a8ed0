import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readScenario } from './scenario-page.js';

const root = new URL('../', import.meta.url);
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const guides = ['docs/guide/checking.md', 'docs/guide/measured.md'];
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What stands in code type, in a line or in a block of its own. */
function codeIn(page: string): string[] {
  const blocks = [...page.matchAll(/^```.*\n([^]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...page.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...inline];
}

/** `src/report/text.ts`, `rules/`: what begins with a folder or file of ours and holds no placeholder. */
function pathsIn(page: string): string[] {
  const ours = /^(?:(?:src|rules|corpus|reports|docs|test|scripts)\/[\w./*-]*|[A-Z]+\.md|package\.json)$/;
  const placeholder = /\/[A-Z]+\b|\*|^NAME\./;
  return codeIn(page).filter((code) => ours.test(code) && !placeholder.test(code));
}

/** The first words of each command line: `check` of `crossfoot check corpus/ferry`. */
function commandsIn(page: string): string[] {
  const lines = codeIn(page).map(
    (line) => /^(?:\$ )?(?:npx )?crossfoot (?<command>[a-z]+)\b/.exec(line)?.groups?.command,
  );
  return [...new Set(lines.filter((command) => command !== undefined))];
}

function scriptsIn(page: string): string[] {
  const lines = codeIn(page).map(
    (line) => /^(?:\$ )?npm (?:run )?(?<script>[a-z]+)\b/.exec(line)?.groups?.script,
  );
  return lines
    .filter((script) => script !== undefined && script !== 'install' && script !== 'ci')
    .map(String);
}

describe.each(pages)('%s', (name) => {
  const page = read(name);

  it('names only paths that exist', () => {
    expect(pathsIn(page)).not.toEqual([]);
    expect(pathsIn(page).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    expect(scriptsIn(page)).not.toEqual([]);
    expect(scriptsIn(page).filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names only commands that run', async () => {
    expect(commandsIn(page)).not.toEqual([]);
    const bin = fileURLToPath(new URL('dist/bin/main.js', root));
    for (const command of commandsIn(page)) {
      const { stdout } = await promisify(execFile)(execPath, [bin, command, '--help']);
      expect(stdout).toContain(`crossfoot ${command}`);
    }
  });
});

describe.each([...pages, ...guides])('%s', (name) => {
  const page = read(name);

  it('links to what is there, and names what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)(?<path>[^)#]+)/g)].map(
      (link) => link.groups?.path ?? '',
    );
    const missing = links.filter((link) => !existsSync(new URL(link, new URL(name, root))));
    expect([...missing, ...pathsIn(page).filter((path) => !existsSync(new URL(path, root)))]).toEqual([]);
    expect(scriptsIn(page).filter((script) => !(script in scripts))).toEqual([]);
  });
});

it('README shows a run as it is', () => {
  const [run] = readScenario(read('test/scenarios/first-run.txt')).runs;
  const shown = `\`\`\`\n$ ${run?.command ?? ''}\n${run?.stdout ?? ''}\n\`\`\`\n`;
  if (env.UPDATE_SCENARIOS) {
    const page = read('README.md').replace(/^```\n\$ crossfoot [^]*?^```\n/m, () => shown);
    writeFileSync(new URL('README.md', root), page);
  }
  expect(read('README.md')).toContain(shown);
});

it('README shows how to use it as a library', async () => {
  const [, example = ''] = /^```js\n([^]*?)^```$/m.exec(read('README.md')) ?? [];
  const script = `${example}\nconsole.log(findings.length > 0);`;
  const { stdout } = await promisify(execFile)(execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(root),
  });
  expect(stdout).toBe('true\n');
});
