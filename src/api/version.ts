import { createRequire } from 'node:module';

// By the package's own name, so that it is found from the sources and from the build alike.
const manifest = createRequire(import.meta.url)('crossfoot/package.json') as { version: string };

/** As in package.json. */
export const version = manifest.version;
