import type { PageElement, PageNode } from './page-node.js';

/** Elements that end the paragraph before them, and are one, or hold several. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text nobody reads, or nobody should: what was struck out is no longer said. */
const unread = new Set(
  (
    'AUDIO BUTTON CANVAS DEL DIALOG EMBED HEAD IFRAME INPUT LINK MATH META NAV NOSCRIPT OBJECT S SCRIPT SELECT STRIKE STYLE SVG TEMPLATE ' +
    'TEXTAREA TITLE VIDEO'
  ).split(' '),
);

/** Deeper than any page that people wrote: what lies below comes as bare text. */
const deepest = 200;

/** The text of an article as Markdown: headings, paragraphs, list items, captions in italics, and the rows of tables. */
export function pageMarkdown(article: PageElement): string {
  const writer = new MarkdownWriter();
  writer.take(article, 0);
  return writer.finish();
}

class MarkdownWriter {
  private readonly parts: string[] = [];
  private line = '';
  private mark = '';

  finish(): string {
    this.flush();
    // Items and rows stand below each other, all else is parted by a blank line.
    return this.parts
      .map((part, at) => {
        const listed = /^(?:- |\| )/.exec(part)?.[0];
        return part + (listed !== undefined && this.parts[at + 1]?.startsWith(listed) ? '\n' : '\n\n');
      })
      .join('')
      .trim();
  }

  take(node: PageNode, depth: number): void {
    if (node.nodeType === 3 || depth > deepest) this.line += node.textContent ?? '';
    if (node.nodeType !== 1 || depth > deepest) return;
    const name = node.nodeName.toUpperCase();
    if (unread.has(name)) return;
    if (name === 'BR') this.breakLine();
    else if (name === 'TR') this.takeRow(node as PageElement);
    else if (name === 'SUP' || name === 'SUB') this.line += smallDigits(node.textContent ?? '', name);
    else if (blocks.has(name)) this.takeBlock(node, name, depth);
    else this.takeChildren(node, depth);
  }

  private takeBlock(node: PageNode, name: string, depth: number): void {
    const heading = /^H([1-6])$/.exec(name)?.[1];
    this.flush();
    const outer = this.mark;
    if (heading !== undefined) this.mark = `${'#'.repeat(Number(heading))} `;
    else if (name === 'LI') this.mark = '- ';
    else if (name === 'FIGCAPTION') this.mark = '*';
    this.takeChildren(node, depth);
    this.flush();
    this.mark = outer;
  }

  private takeChildren(node: PageNode, depth: number): void {
    for (const child of node.childNodes) this.take(child, depth + 1);
  }

  /** Two in a row part paragraphs, as on pages that know no others; one is a space. */
  private breakLine(): void {
    if (/\n\s*$/.test(this.line.slice(-20))) this.flush();
    else this.line += '\n';
  }

  private takeRow(row: PageElement): void {
    this.flush();
    const cells = [...row.childNodes].filter(({ nodeName }) => /^T[DH]$/i.test(nodeName));
    const texts = cells.map((cell) => folded(cell.textContent ?? '').replaceAll('|', '/'));
    if (texts.some((text) => text !== '')) this.parts.push(`| ${texts.join(' | ')} |`);
  }

  private flush(): void {
    const text = folded(this.line);
    this.line = '';
    if (text === '') return;
    if (this.mark === '*') this.parts.push(`*${text.replaceAll('*', '')}*`);
    else this.parts.push(this.mark + harmless(text));
  }
}

/** Blank space as one space, but for the narrow ones that part thousands. */
function folded(text: string): string {
  return text
    .replace(/((?<=\d)[\u00a0\u2009\u202f](?=\d))|\s+/g, (_, narrow?: string) => narrow ?? ' ')
    .trim();
}

/** A footnote must not make 2,553 of 255 and 3, nor 102 of ten squared. */
function smallDigits(text: string, name: 'SUP' | 'SUB'): string {
  const digits = name === 'SUP' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

/** Text of a page stays text: what would open a heading, a table, code or a comment of Markdown is kept from it. */
function harmless(text: string): string {
  return text.replace(/^(?=#{1,6} |[>|]|={3}|```|~~~|!\[|\[[^\]]*\]:)/, '\\').replaceAll('<!--', '<! --');
}
