import type { Decoded } from './decoded.js';

/** Encodings of more than one byte a character are only believed when the evidence is strong. */
const manyBytes = /^(Shift_JIS|EUC-|GB18030|Big5|ISO-2022)/;

/** The detector is slow on big input, and its mind is made up long before this. */
const sampleSize = 16_384;

/** Below it, of 100, the detector is only guessing. */
const leastConfidence = { manyBytes: 80, oneByte: 20 };

/**
 * Bytes that are no Unicode to text, by the encoding that their letters speak for.
 *
 * The libraries load on first need, since hardly any file needs them. `TextDecoder` would not do: on Node 20 it
 * reads windows-1252 as latin-1, and loses every curly quote and euro sign.
 */
export async function decodeLegacy(bytes: Buffer): Promise<Decoded> {
  const [{ default: chardet }, { default: iconv }] = await Promise.all([
    import('chardet'),
    import('iconv-lite'),
  ]);
  const sample = sampleWithLetters(bytes);
  const guess = chardet
    .analyse(sample)
    .find(({ name, confidence }) =>
      manyBytes.test(name)
        ? confidence >= leastConfidence.manyBytes
        : confidence >= leastConfidence.oneByte && !/^(UTF|ASCII)/.test(name),
    );
  const encoding = guess?.name ?? (mayBeWestern(sample) ? 'windows-1252' : undefined);
  if (!encoding || !iconv.encodingExists(encoding)) {
    return { refusal: 'is in an encoding that could not be told; save it as UTF-8' };
  }
  // Web browsers read latin-1 as windows-1252 too: no report needs the control characters that latin-1 has instead.
  return { text: iconv.decode(bytes, encoding === 'ISO-8859-1' ? 'windows-1252' : encoding) };
}

/** Around the first byte beyond ASCII: nothing before it can tell encodings apart. */
function sampleWithLetters(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - sampleSize / 2);
  return bytes.subarray(start, start + sampleSize);
}

/** Few bytes beyond ASCII, and none of the five that windows-1252 leaves undefined. */
function mayBeWestern(sample: Buffer): boolean {
  let beyondAscii = 0;
  for (const byte of sample) {
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false;
    if (byte > 0x7f) beyondAscii++;
  }
  return beyondAscii * 10 <= sample.length;
}
