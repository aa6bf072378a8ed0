import { fileURLToPath } from 'node:url';

/** The folder of the general glossaries, beside this file both in the source tree and in the build. */
export const glossaryFolder = fileURLToPath(new URL('./glossary/', import.meta.url));
