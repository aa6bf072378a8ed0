import { crc32 } from 'node:zlib';

/** One file of a cache: a line with the checksum of the rest, and one entry a line, its key first. */
export const segment = {
  encode(entries: Iterable<readonly [key: string, json: string]>): string {
    const body = Array.from(entries, ([key, json]) => `${key} ${json}\n`).join('');
    return `${headOf(body)}\n${body}`;
  },

  /** Undefined where anything in it is not as it was written. */
  decode(text: string): Map<string, string> | undefined {
    const start = text.indexOf('\n') + 1;
    const body = text.slice(start);
    if (text.slice(0, Math.max(0, start - 1)) !== headOf(body)) return undefined;
    const entries = new Map<string, string>();
    for (let from = 0; from < body.length;) {
      const end = body.indexOf('\n', from);
      const blank = body.indexOf(' ', from);
      entries.set(body.slice(from, blank), body.slice(blank + 1, end));
      from = end + 1;
    }
    return entries;
  },
};

function headOf(body: string): string {
  return `crossfoot-cache 1 ${crc32(body).toString(16)}`;
}
