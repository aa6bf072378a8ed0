/** A sentence on one line: how it was broken into lines and indented is no part of what it says. */
export function evenBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
