import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { severities } from '../../src/model/finding.js';
import { schemas } from '../../src/model/schemas/index.js';
import { formats } from '../../src/report/formats.js';
import { inFolder } from '../read/in-folder.js';

const bin = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const ids = rules.map(({ id }) => id);

/** What stands on the line as the shell cuts it, the last word being completed; what is offered for it. */
const rows: [words: string[], offered: readonly string[]][] = [
  [['check', '--format', ''], Object.keys(formats)],
  [
    ['check', '--format', 'js'],
    ['json', 'jsonl'],
  ],
  [['check', 'news', '-f', 'sar'], ['sarif']],
  [['check', '--rule', ''], ids],
  [
    ['check', '--rule', 'conflict/value', '--skip-rule', 'duplicate/'],
    ids.filter((id) => id.startsWith('duplicate/')),
  ],
  [
    ['check', '--fail-on', ''],
    [...severities, 'never'],
  ],
  [['check', '--min-level', 'w'], ['warning']],
  [['report', '-f', 'mark'], ['markdown']],
  [['report', '-f', 'jun'], []],
  [['schema', ''], Object.keys(schemas)],
  [['rules', 'suspicious/o'], ids.filter((id) => id.startsWith('suspicious/o'))],
  [['explain', 'conflict/v'], ['conflict/value']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['che'], ['check']],
  [['schema'], []],
];

/** What bash offers, by the function that it is told to call. */
function inBash(words: readonly string[], cwd?: string): string[] {
  const script = `
    crossfoot() { "${execPath}" "${bin}" "$@"; }
    source <(crossfoot completion bash)
    COMP_WORDS=(crossfoot "$@"); COMP_CWORD=$#
    _crossfoot
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

/** What a shell is answered that picks from it, as zsh and fish do. */
function answered(words: readonly string[], shell: string): string[] {
  const asked = ['--get-yargs-completions', 'crossfoot', ...words];
  const { stdout } = spawnSync(execPath, [bin, ...asked], { encoding: 'utf8', env: { SHELL: shell } });
  return stdout.split('\n').filter(Boolean);
}

describe('completion', () => {
  it.each(rows)('of %j in bash offers %j', (words, offered) => {
    expect(inBash(words)).toEqual(offered);
  });

  // Bash cuts a word at "=", so that what is completed is the value; other shells complete the whole word.
  it('goes on behind an equals sign', () => {
    expect(inBash(['check', '--format', '=', 'sar'])).toEqual(['sarif']);
    expect(inBash(['check', '--fail-on', '='])).toEqual([...severities, 'never']);
    expect(answered(['check', '--format=sar'], '/bin/fish')).toContain('--format=sarif');
  });

  it('offers rules of one corpus that are data, and runs no code for it', async () => {
    const examples = {
      pass: [{ title: 'A crew', documents: ['The ferry carried 12 crew members.'] }],
      fail: [{ title: 'An army', documents: ['The ferry carried 1,200 crew members.'], says: ['No crew.'] }],
    };
    const told = {
      summary: 'A crew of hundreds',
      why: 'No ship in Kestrel Bay has one.',
      message: 'No crew.',
    };
    // YAML reads JSON.
    const rule = (id: string) =>
      JSON.stringify({ id, ...told, severity: 'warning', when: 'figure.value > 300', examples });
    const files = {
      'crossfoot.config.yaml': 'customRules: [crew.yaml, ferry.mjs]\n',
      'crew.yaml': rule('harbour/crew'),
      'boats.yaml': rule('harbour/boats'),
      'ferry.mjs': "throw new Error('it was run');",
    };
    await inFolder(files, (cwd) => {
      expect(inBash(['check', '--rule', 'harbour/'], cwd)).toEqual(['harbour/crew']);
      expect(inBash(['check', '--rules', 'boats.yaml', '--rule', 'harbour/'], cwd)).toEqual([
        'harbour/crew',
        'harbour/boats',
      ]);
      return Promise.resolve();
    });
  });

  it.each(['/bin/zsh', '/bin/fish'])('answers %s', (shell) => {
    expect(answered(['check', '--rule', 'conflict/'], shell)).toContain('conflict/value');
    expect(answered(['schema', ''], shell)).toEqual(Object.keys(schemas));
    expect(answered(['check', '--ru'], shell).join()).toContain('Only what this rule finds');
  });
});
