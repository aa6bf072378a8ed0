/** Someone to call, write to or visit. */
const contacts: readonly RegExp[] = [
  /(?:\+\d{1,3}|\b0\d{2,4})[ -]?\(?\d[\d ()-]{5,}\d\b/,
  /\b[\w.+-]+@[\w-]+\.\w+/,
  /\b(?:https?:\/\/|www\.)\S+/,
  /\bP\.? ?O\.? Box \d+/i,
];

/** Words that introduce a contact. */
const contactLabels =
  /^((\w+ )?(press|media|news) ?(office|desk|contacts?|enquiries|inquiries)|contact|tip ?line|hot ?line|\w+ hotline|investor relations|phone|tel|fax|e-?mail|address|account)\b/i;

/** Product and part numbers: capitals and digits mixed. */
const code = /\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d-]{6,}\b/g;

/**
 * Whether a menu entry or sentence is a contact or a list of part numbers: such things with a label or next to
 * nothing else beside them. "If you saw it, call 0111 496 0123" is a sentence.
 *
 * @param words how many words the entry has
 */
export function isAddress(entry: string, words: number): boolean {
  if (!/[\d@]|www|\/\//.test(entry)) return false;
  const isContact = /\d{4}|@|www|\/\/|Box/.test(entry) && contacts.some((contact) => contact.test(entry));
  if (isContact && (words <= 4 || contactLabels.test(entry))) return true;
  if (!/\d/.test(entry)) return false;
  const codes = entry.match(code)?.length ?? 0;
  return codes >= 2 && codes * 2 >= words;
}
