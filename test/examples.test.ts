import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const names = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.js'));
const printed = /^\/\* prints\n([^]*)^\*\/\n$/m;

it.each(names)('examples/%s prints what it says at its end', async (name) => {
  const file = new URL(`examples/${name}`, root);
  const source = readFileSync(file, 'utf8');
  const { stdout } = await promisify(execFile)(execPath, [fileURLToPath(file)]);
  // UPDATE_SCENARIOS=1 writes down what is printed now; read the difference before it is committed.
  if (env.UPDATE_SCENARIOS)
    writeFileSync(
      file,
      source.replace(printed, () => `/* prints\n${stdout.trimEnd()}\n*/\n`),
    );
  else expect(`${stdout.trimEnd()}\n`).toBe(printed.exec(source)?.[1]);
});

it('there are three', () => expect(names).toHaveLength(3));
