import { crc32 } from 'node:zlib';

const [newline, blank] = [0x0a, 0x20];

/**
 * One file of a cache: a line with the checksum of the rest, and one entry a line, its key first. Of what is read,
 * answers stay bytes until they are asked for: of a large archive, few are.
 */
export const segment = {
  encode(entries: Iterable<readonly [key: string, json: string]>): Buffer {
    const lines = Array.from(entries, ([key, json]) => Buffer.from(`${key} ${json}\n`));
    const body = Buffer.concat(lines);
    return Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]);
  },

  /**
   * Where the answer of each key begins; undefined where anything in the file is not as it was written. Numbers, since a
   * buffer for each of a hundred thousand answers takes longer to make than to read those that are asked for.
   */
  decode(file: Buffer): Map<string, number> | undefined {
    const start = file.indexOf(newline) + 1;
    if (file.toString('latin1', 0, Math.max(0, start - 1)) !== headOf(file.subarray(start))) return undefined;
    const places = new Map<string, number>();
    for (let from = start; from < file.length; from = file.indexOf(newline, from) + 1) {
      const gap = file.indexOf(blank, from);
      places.set(file.toString('latin1', from, gap), gap + 1);
      from = gap;
    }
    return places;
  },

  /** The answer that begins there, as JSON. */
  answer(file: Buffer, place: number): string {
    return file.toString('utf8', place, file.indexOf(newline, place));
  },
};

function headOf(body: Buffer): string {
  return `crossfoot-cache 1 ${crc32(body).toString(16)}`;
}
