import { displayWidth } from '../../../../report/display-width.js';
import type { Painter } from '../../../../report/painter.js';
import type { Style } from '../../../../report/text/style.js';
import { wrap } from '../../../../report/wrap.js';
import { clipMarked } from '../../../../view/clip-marked.js';
import type { Mark, MarkedText } from '../../../../view/marked-text.js';

/** What stands under a mark, and how that is painted. */
export interface Underline {
  sign: string;
  style: Parameters<Painter>[0];
}

/** A line of a text, or of what stands under one; `marked` has the signs that it is underlined with. */
interface MarkedLine {
  line: string;
  marked: string;
}

const asFigure = ({ kind }: Mark): Underline | undefined =>
  kind === 'figure' ? { sign: '^', style: 'error' } : undefined;

/** A text in lines, its marks strong and underlined; of one that has no end, what is around the marks. */
export function markedLines(
  marked: MarkedText,
  { width, paint }: Style,
  underline: (mark: Mark) => Underline | undefined = asFigure,
): MarkedLine[] {
  const { text, marks } = clipped(marked);
  const shown = marks.flatMap((mark) => {
    const under = underline(mark);
    return under ? [{ ...mark, ...under }] : [];
  });
  let from = 0;
  let next = 0;
  return wrap(text, width, 'broken').flatMap((line): MarkedLine[] => {
    const start = text.indexOf(line, from);
    if (start < 0) return [{ line, marked: '' }];
    from = start + line.length;
    while (next < shown.length && shown[next]!.end <= start) next++;
    let [above, below, signs] = ['', '', ''];
    let at = 0;
    for (let nth = next; nth < shown.length && shown[nth]!.start < from; nth++) {
      const { start: first, end, sign, style } = shown[nth]!;
      const [begins, ends] = [Math.max(first - start, 0), Math.min(end - start, line.length)];
      const [between, figure] = [line.slice(at, begins), line.slice(begins, ends)];
      above += between + paint('strong', figure);
      below += ' '.repeat(displayWidth(between)) + paint(style, sign.repeat(displayWidth(figure)));
      signs += sign;
      at = ends;
    }
    const written = { line: above + line.slice(at), marked: signs };
    return signs === '' ? [written] : [written, { line: below, marked: '' }];
  });
}

function clipped(marked: MarkedText): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of clipMarked(marked)) {
    if ('leftOut' in piece) {
      text += ` [${piece.leftOut.toLocaleString('en')} characters left out] `;
      continue;
    }
    const start = text.length;
    text += piece.text;
    if (piece.mark) marks.push({ ...piece.mark, start, end: text.length });
  }
  return { text, marks };
}
