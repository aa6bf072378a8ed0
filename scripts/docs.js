// Writes the pages of docs/ that the tables and rules say themselves, so that none can claim what the program does not do:
//   npm run docs
// A test makes the pages anew and compares. The build must be there; a folder may be given to write elsewhere.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rules } from '../dist/rules/index.js';
import { schemas } from '../dist/src/model/schemas/index.js';
import { relationsPage } from './pages/relations-page.js';
import { rulePage } from './pages/rule-page.js';
import { rulesPage } from './pages/rules-page.js';

const target = argv[2] ?? fileURLToPath(new URL('../docs/', import.meta.url));

const pages = new Map([
  ['relations.md', relationsPage()],
  ['rules.md', rulesPage(rules)],
  ...rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule)]),
  // For editors, which look a schema up by its path; beside the pages, in the folder that is published.
  ['../schemas/config.json', `${JSON.stringify(schemas.config, undefined, 2)}\n`],
]);

rmSync(join(target, 'rules'), { recursive: true, force: true }); // a rule may be gone
for (const [path, text] of pages) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
