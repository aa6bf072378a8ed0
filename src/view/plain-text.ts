/** Most texts, and quickly told. */
const printable = /^[ -~]*$/;

/**
 * Text from a document or a file name, made safe to print on one line: whatever could move the cursor, colour
 * the terminal or reorder the line (escape sequences, other controls, bidirectional overrides, invisible format
 * characters, lone surrogates) shows as `�`; tabs and line ends become one space each.
 */
export function plainText(text: string): string {
  if (printable.test(text)) return text;
  return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, visible);
}

/** Joiners that shape emoji and Indic or Persian words are part of the writing; a soft hyphen is nothing. */
function visible(character: string): string {
  if (character === '\u200c' || character === '\u200d') return character;
  return character === '\u00ad' ? '' : '\ufffd';
}
