import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What answers depend on besides reports and words: how reports are cut, read, brought together and checked. */
const parts = ['read', 'extract', 'model', 'align', 'check', '../rules'];

/** A hash of the code that gives answers, so that none outlives the program that gave it, released or not. */
export function codeVersion(): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const folder = fileURLToPath(new URL(`../${part}/`, import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => isCode(name))
      .sort();
    for (const name of names)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/** The same whether it was compiled or not. */
function isCode(name: string): boolean {
  return name.endsWith('.js') || (name.endsWith('.ts') && !name.endsWith('.d.ts'));
}
