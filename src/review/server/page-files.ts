import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the page, as it is sent. */
export interface PageFile {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * The built page, by address: `/` and each file in its folder. They are read once, so that no address, however written,
 * can name a file that is not among them.
 */
export async function pageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined);
  const read = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, PageFile]> => {
      const path = join(parentPath, name);
      const address = relative(folder, path).split(sep).join('/');
      const bytes = new Uint8Array(await readFile(path));
      return [address === 'index.html' ? '/' : `/${address}`, { type: types[extname(name)]!, bytes }];
    }),
  );
  return new Map(read);
}
