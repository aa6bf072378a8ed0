#!/usr/bin/env node
import { argv } from 'node:process';
import { version } from '../api/version.js';
import { compileQuickly } from './compile-quickly.js';

// Asked often by scripts and editors, so it is answered before anything else is loaded.
if (argv.length === 3 && argv[2] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  compileQuickly();
  const { run } = await import('./run.js');
  await run(argv.slice(2));
}
