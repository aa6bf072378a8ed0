/** What pages of ours say of themselves in their head; a text or Markdown file has its last or first line instead. */
const mark =
  /^(?:<meta name="generator" content="Crossfoot">|(?:<meta name="description" content=")?\d+ documents?, \d+ figures?: (?:\d+ (?:error|warning|note)|nothing (?:found|to show)))/m;

/** Whether a text is what was found in reports, as we write it in HTML, Markdown and text: it says all that they say again. */
export function isOwnPage(text: string): boolean {
  return mark.test(text);
}
