const [other, letter, digit, lowLine] = [0, 1, 2, 3];

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const written = String.fromCharCode(code);
  if (/[a-z]/i.test(written)) return letter;
  return /\d/.test(written) ? digit : written === '_' ? lowLine : other;
});

/** Kinds of ASCII characters, told by one look in a table; what is not ASCII is `other`. */
export const ascii = {
  /** By code, for loops over many characters; undefined beyond ASCII. */
  kinds,
  letter,
  digit,
  /** Joins letters to one word, as patterns count words. */
  lowLine,
  /** The kind of the character at an offset; `other` outside the text. */
  kindAt: (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? other,
} as const;
