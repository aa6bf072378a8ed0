/** What comes next in a text, with a capital where a sentence, a line or an item of a list begins. */
export function begun(before: string, next: string): string {
  const begins = /(?:^|[.!?]["”]?\s|\n|[#-] )$/.test(before);
  return begins ? next.charAt(0).toUpperCase() + next.slice(1) : next;
}
