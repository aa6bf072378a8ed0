import { expect, it } from 'vitest';
import { plainText } from '../../src/view/plain-text.js';

it.each<[string, string]>([
  ['Le Télégramme – «118» à 5 €', 'Le Télégramme – «118» à 5 €'],
  ['渡轮 “118”', '渡轮 “118”'],
  ['two\nlines\tand\u2028more', 'two lines and more'],
  ['a\u001b[2Jb', 'a\ufffd[2Jb'],
  ['a\u202eb', 'a\ufffdb'],
  ['harb\u00adour', 'harbour'],
])('shows %j as %j', (text, shown) => expect(plainText(text)).toBe(shown));

it('lets no sign through that could do something', () => {
  const joiners = new Set(['\u200c', '\u200d']);
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code);
    if (joiners.has(sign)) continue;
    expect(plainText(sign), `U+${code.toString(16)}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u);
  }
});
