import { displayWidth } from '../../../report/display-width.js';
import type { Style } from '../../../report/text/style.js';
import { wrap } from '../../../report/wrap.js';
import type { MarkedText } from '../../../view/marked-text.js';

/** A text in lines, its figures strong and with carets under them. */
export function markedLines({ text, marks }: MarkedText, { width, paint }: Style): string[] {
  const figures = marks.filter(({ kind }) => kind === 'figure');
  let from = 0;
  return wrap(text, width).flatMap((line) => {
    const start = text.indexOf(line, from);
    if (start < 0) return [line];
    from = start + line.length;
    const here = figures
      .map((mark) => ({
        start: Math.max(mark.start - start, 0),
        end: Math.min(mark.end - start, line.length),
      }))
      .filter((mark) => mark.end > mark.start);
    if (here.length === 0) return [line];
    let [shown, below] = ['', ''];
    let at = 0;
    for (const mark of here) {
      const [between, figure] = [line.slice(at, mark.start), line.slice(mark.start, mark.end)];
      shown += between + paint('strong', figure);
      below += ' '.repeat(displayWidth(between)) + paint('error', '^'.repeat(displayWidth(figure)));
      at = mark.end;
    }
    return [shown + line.slice(at), below];
  });
}
