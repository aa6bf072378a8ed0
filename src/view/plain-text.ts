/** Most texts, and quickly told: ASCII, letters of European languages, and what printers and banks add to them. */
const printable = /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

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
