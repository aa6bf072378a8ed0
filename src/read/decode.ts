import { isUtf8 } from 'node:buffer';
import type { Decoded } from './decoded.js';
import { decodeLegacy } from './decode-legacy.js';

const magics: readonly (readonly [name: string, start: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a zip archive or an office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['an RTF file', '{\\rtf'],
];

/** How many bytes, or code units, are looked at to tell text from anything else. */
const sampleSize = 65_536;

/**
 * Bytes to text, one code unit for one code unit as an editor would show the file: a byte order mark stays, as
 * U+FEFF, so that offsets count it too.
 *
 * Valid UTF-8 is settled first, since that is a fast native check and next to no other encoding passes it by
 * chance; only what fails it is guessed at.
 *
 * @param expected what is named where the bytes are no text at all
 */
export async function decode(
  bytes: Buffer,
  expected = 'plain text, Markdown or JSON Lines',
): Promise<Decoded> {
  const head = bytes.toString('latin1', 0, 8);
  const magic = magics.find(([, start]) => head.startsWith(start));
  if (magic) return { refusal: `is ${magic[0]}, no text; expected ${expected}` };
  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? (await decodeLegacy(bytes));
  // Text of one byte a character has no NULs, and text of two was read above.
  const isText = 'text' in decoded ? looksLikeText(decoded.text) : !bytes.includes(0);
  return isText ? decoded : { refusal: `is no text; expected a report as ${expected}` };
}

/** UTF-16 by its byte order mark, or else by NULs that stand in every other byte only, as they do beside ASCII. */
function decodeUtf16(bytes: Buffer): Decoded | undefined {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return { text: bytes.toString('utf16le') };
  if (mark === '\xfe\xff') return { text: bigEndian(bytes) };
  const nuls = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, sampleSize); i++) if (bytes[i] === 0) nuls[i % 2]!++;
  const [even, odd] = nuls as [number, number];
  if (odd > 0 && even === 0) return { text: bytes.toString('utf16le') };
  if (even > 0 && odd === 0) return { text: bigEndian(bytes) };
  return undefined;
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** Text with a few broken bytes among many good characters is UTF-8 that was cut or glued, not another encoding. */
function decodeUtf8(bytes: Buffer): Decoded | undefined {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { text };
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (good < 10 * broken) return undefined;
  const bytesAre = broken === 1 ? 'one byte is' : `${broken} bytes are`;
  return { text, warning: `${bytesAre} no valid UTF-8; a replacement character stands there instead` };
}

/** At most one control character in fifty; a form feed or a stray escape is no reason to refuse a report. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(/[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0;
  return controls * 50 <= sample.length;
}
