// The glossaries are data beside the compiled rules, found from there by URL; tsc copies no YAML.
import { cpSync, rmSync } from 'node:fs';

const source = new URL('../rules/glossary/', import.meta.url);
const target = new URL('../dist/rules/glossary/', import.meta.url);

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true, filter: (path) => !/\.(js|ts|md)$/.test(path) });
