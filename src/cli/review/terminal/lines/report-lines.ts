import { counted } from '../../../../report/counted.js';
import { indented } from '../../../../report/text/indented.js';
import type { Style } from '../../../../report/text/style.js';
import { wrap } from '../../../../report/wrap.js';
import { claimsOf } from '../../../../review/pick/claims-of.js';
import type { FindingPage } from '../../../../review/wire.js';
import type { BlockView, DocumentView } from '../../../../view/document-view.js';
import type { Mark } from '../../../../view/marked-text.js';
import { plainText } from '../../../../view/plain-text.js';
import { markedLines, type Underline } from './marked-lines.js';

/** Cells for the number of a line. */
const margin = 7;

/**
 * A whole report, its figures underlined: `^` those of the finding, `~` those of other findings, `.` all others; and which
 * lines have one of the finding.
 */
export function reportLines(
  { outlet, published, path, blocks, figures }: DocumentView,
  page: Pick<FindingPage, 'view'> | undefined,
  style: Style,
): { lines: string[]; places: number[] } {
  const here = new Set(claimsOf(page?.view.stances ?? []));
  const underline = ({ kind, claim = '' }: Mark): Underline | undefined => {
    if (kind !== 'figure') return undefined;
    if (here.has(claim)) return { sign: '^', style: 'error' };
    return figures[claim]?.findings.length ? { sign: '~', style: 'warning' } : { sign: '.', style: 'quiet' };
  };
  const source = [outlet, published, path, counted(Object.keys(figures).length, 'figure')];
  const legend = 'Underlined: ^ in this finding, ~ in others, . in none';
  const lines = [
    ...wrap(plainText(source.filter(Boolean).join(', ')), style.width).map((line) =>
      style.paint('strong', line),
    ),
    ...wrap(legend, style.width).map((line) => style.paint('quiet', line)),
  ];
  const places: number[] = [];
  for (const block of blocks) {
    const text = blockLines(block, underline, style);
    lines.push('', ...text.map(({ line }) => line));
    text.forEach(({ marked }, at) => {
      if (marked.includes('^')) places.push(lines.length - text.length + at);
    });
  }
  return { lines, places };
}

function blockLines(block: BlockView, underline: (mark: Mark) => Underline | undefined, style: Style) {
  const inner = { ...style, width: style.width - margin };
  const beginning = `${String(block.line).padStart(margin - 2)}  `;
  return markedLines(block, inner, underline).map(({ line, marked }, at) => ({
    line: at === 0 ? style.paint('quiet', beginning) + line : indented([line], ' '.repeat(margin))[0]!,
    marked,
  }));
}
