import { isUtf8 } from 'node:buffer';
import { decode } from '../decode.js';
import type { Decoded } from '../decoded.js';

/** Browsers look no further for it either. */
const headBytes = 1024;

/**
 * Bytes of a page to text. Where they are no valid UTF-8, the encoding that the page names is taken before one is
 * guessed.
 */
export async function pageText(bytes: Buffer, expected: string): Promise<Decoded> {
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(
    bytes.toString('latin1', 0, headBytes),
  )?.[1];
  if (named !== undefined && !isUtf8(bytes) && !/^(?:utf|unicode)/i.test(named)) {
    const { default: iconv } = await import('iconv-lite');
    // As browsers do: no page that says latin-1 means the control characters it has in place of curly quotes.
    const encoding = /^(?:iso-8859-1|latin-?1|us-ascii|ascii)$/i.test(named) ? 'windows-1252' : named;
    if (iconv.encodingExists(encoding)) return { text: iconv.decode(bytes, encoding) };
  }
  return decode(bytes, expected);
}
