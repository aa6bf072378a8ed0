import { join, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const compiled = join(import.meta.dirname, 'dist');
const bin = join(compiled, 'bin');
const cli = join(compiled, 'src/cli');

/**
 * The command in a hundred files instead of 1,300: finding and opening each of them was a third of what a short check
 * took. Made of what `tsc` compiled, without what packages bring; programs that use the library go on importing that.
 */
export default defineConfig({
  plugins: [atItsPlace()],
  build: {
    // Threads are started from files of their own.
    ssr: true,
    rolldownOptions: {
      input: [join(cli, 'main.js'), join(cli, 'jobs/worker.js'), join(cli, 'add/reading-thread.js')],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
    outDir: bin,
    target: 'node20',
    minify: false,
    copyPublicDir: false,
  },
});

/** Lets a module find the files beside it from where it was; only threads are started from what lies in the bundle. */
function atItsPlace(): Plugin {
  return {
    name: 'at-its-place',
    transform(code, id) {
      if (id.includes('node_modules') || code.includes('new Worker(')) return null;
      const place = JSON.stringify(relative(bin, id).replaceAll('\\', '/'));
      return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
    },
  };
}
