/** How many words a text has: whatever stands between spaces and has a letter; two Chinese signs count as one. */
export function countWords(written: string): number {
  let words = 0;
  let signs = 0;
  let inWord = false;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x3000) inWord = false;
    else if (code >= 0x3040 && code <= 0x9fff) signs++;
    else if (!inWord && isLetter(code)) {
      inWord = true;
      words++;
    }
  }
  return words + Math.floor(signs / 2);
}

/** Letters of ASCII, and all from À on but general punctuation. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 || code > 0x2bff;
}
