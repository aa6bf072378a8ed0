import { marked, type Token, type Tokens } from 'marked';

/** What a reader of a page of Markdown sees of it, and which markup makes it. */
export interface ShownPage {
  text: string;
  /** Kinds of markup, each once. */
  kinds: Set<string>;
  /** Source of all HTML in it. */
  html: string[];
}

/** Reads a page as GitHub would, with tables and bare addresses. */
export function shownText(page: string): ShownPage {
  const shown: ShownPage = { text: '', kinds: new Set(), html: [] };
  void marked.walkTokens(marked.lexer(page, { gfm: true }), (token) => visit(token, shown));
  return shown;
}

function visit(token: Token, shown: ShownPage): void {
  shown.kinds.add(token.type);
  if (token.type === 'html') shown.html.push((token as Tokens.HTML).text.trim());
  if (token.type === 'escape' || token.type === 'codespan') shown.text += (token as Tokens.Escape).text;
}
