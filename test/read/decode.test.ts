import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';

const english = 'The café by the harbour lost £3,400 — “nearly all”, said its owner.';
const plain = 'The ferry took 412 people across Kestrel Bay.';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(english), english],
    ['UTF-8 with a mark, which stays', Buffer.from(`\uFEFF${english}`), `\uFEFF${english}`],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${english}`, 'utf16le'), `\uFEFF${english}`],
    [
      'big-endian UTF-16 with a mark',
      Buffer.from(`\uFEFF${english}`, 'utf16le').swap16(),
      `\uFEFF${english}`,
    ],
    ['UTF-16 without a mark', Buffer.from(english, 'utf16le'), english],
    ['big-endian UTF-16 without a mark', Buffer.from(english, 'utf16le').swap16(), english],
    ['windows-1252 with curly quotes', iconv.encode(english, 'windows-1252'), english],
    ['latin-1', Buffer.from('A pound is £1.', 'latin1'), 'A pound is £1.'],
    [
      'one accent far down',
      Buffer.from(`${plain}\n`.repeat(9000) + 'é', 'latin1'),
      `${plain}\n`.repeat(9000) + 'é',
    ],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', async (_, bytes, text) => {
    expect(await decode(bytes)).toEqual({ text });
  });

  it.each([
    ['shift_jis', 'ケストレル湾の港で漁船12隻が被害を受け、町長が会見した。病院では30人が治療を受けている。'],
    ['gb18030', '凯斯特湾渔港有12艘渔船受损，镇长说损失达300万元。医院收治了30人。'],
    ['big5', '凱斯特灣漁港有12艘漁船受損，鎮長說損失達300萬元。醫院收治了30人。'],
    ['windows-1251', 'В порту Кестрел-Бей повреждены 12 судов, сообщил мэр города журналистам.'],
  ])('reads %s', async (encoding, text) => {
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text });
  });

  it.each([
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      /^is a PNG image, no text; expected/,
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), /^is a PDF file, no text; expected/],
    ['an archive', Buffer.from('PK\x03\x04\x14\0', 'latin1'), /^is a zip archive or an office document/],
    ['nothing but NULs', Buffer.alloc(4000), /^is no text; expected/],
    ['control characters', Buffer.from('\x01\x02ferry\x03'.repeat(40)), /^is no text; expected/],
    ['NULs on both sides', Buffer.from('ferry\0\0bay\0ab\0\0'.repeat(40)), /^is no text; expected/],
  ])('refuses %s', async (_, bytes, refusal) => {
    expect(await decode(bytes)).toEqual({ refusal: expect.stringMatching(refusal) as unknown });
  });

  it('keeps UTF-8 that was cut within a character, and says so', async () => {
    const cut = Buffer.from(`${'é'.repeat(80)}é`).subarray(0, -1);
    expect(await decode(cut)).toEqual({
      text: `${'é'.repeat(80)}\uFFFD`,
      warning: expect.stringMatching(/^one byte is no valid UTF-8/) as unknown,
    });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const decoded = await decode(Buffer.from(bytes));
        expect('text' in decoded || decoded.refusal.length > 0).toBe(true);
      }),
    );
  });
});
