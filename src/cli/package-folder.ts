import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of the package, found by its own name: from the sources and from the build alike. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve('crossfoot/package.json'));
