import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a figure depends on besides the report and the words: how reports are cut and read. */
const parts = ['read', 'extract', 'model'];

/** A hash of the code that reads figures, so that no figure outlives the reader that read it, released or not. */
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
