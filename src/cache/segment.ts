import { crc32 } from 'node:zlib';

const [newline, blank] = [0x0a, 0x20];

/**
 * One file of a cache: a line with the checksum of the rest, and one entry a line, its key first. Of what is read,
 * answers stay bytes until they are asked for: of a large archive, few are.
 */
export const segment = {
  encode(entries: Iterable<readonly [key: string, json: string | Buffer]>): Buffer {
    const lines = Array.from(entries, ([key, json]) =>
      Buffer.concat([Buffer.from(`${key} `), Buffer.from(json), Buffer.of(newline)]),
    );
    const body = Buffer.concat(lines);
    return Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]);
  },

  /** Undefined where anything in it is not as it was written. */
  decode(file: Buffer): Map<string, Buffer> | undefined {
    const start = file.indexOf(newline) + 1;
    const body = file.subarray(start);
    if (file.toString('latin1', 0, Math.max(0, start - 1)) !== headOf(body)) return undefined;
    const entries = new Map<string, Buffer>();
    for (let from = 0; from < body.length;) {
      const end = body.indexOf(newline, from);
      const gap = body.indexOf(blank, from);
      entries.set(body.toString('latin1', from, gap), body.subarray(gap + 1, end));
      from = end + 1;
    }
    return entries;
  },
};

function headOf(body: Buffer): string {
  return `crossfoot-cache 1 ${crc32(body).toString(16)}`;
}
