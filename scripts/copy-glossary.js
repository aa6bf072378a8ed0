// The glossaries are data beside the compiled rules, and the style and script of pages beside the compiled report, found
// from there by URL; tsc copies neither.
import { copyFileSync, cpSync, rmSync } from 'node:fs';

const source = new URL('../rules/glossary/', import.meta.url);
const target = new URL('../dist/rules/glossary/', import.meta.url);

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true, filter: (path) => !/\.(js|ts|md)$/.test(path) });

for (const name of ['page.css', 'page.js'])
  copyFileSync(
    new URL(`../src/report/html/${name}`, import.meta.url),
    new URL(`../dist/src/report/html/${name}`, import.meta.url),
  );
