import type { Span } from '../../model/span.js';

/** Widths between which people and programs wrap text by hand, in code units; Chinese sets two columns a sign. */
const widths = { least: 40, leastIdeographs: 20, most: 130 };

const ideograph = /\p{Script=Han}|[\u3040-\u30FF]/u;
const finalStop = /[.!?…:。！？：]["'”’)\]]*$/;

/**
 * Tells which line ends among the lines of one paragraph are soft: put there to keep lines short, not to part
 * paragraphs. `soft[i]` is the line end after line `i`.
 *
 * A program that fills lines breaks one only where the next word would not have fitted. That alone may be chance;
 * a line that goes on in lower case, in the middle of a sentence, shows that the lines were filled.
 */
export function softWrap(text: string, lines: readonly Span[]): boolean[] {
  const soft = lines.map(() => false);
  const shown = lines.map(({ start, end }) =>
    end - start > widths.most ? undefined : text.slice(start, end).trimEnd(),
  );
  const width = shown.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  let proven = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [shown[i], shown[i + 1]];
    if (line === undefined || next === undefined) continue;
    const wide = ideograph.test(next.slice(0, 1));
    if (width < (wide ? widths.leastIdeographs : widths.least)) continue;
    const firstWord = wide ? 1 : /^\s*\S+/.exec(next)![0].length + 1;
    soft[i] = line.length + firstWord > width;
    proven ||= soft[i]! && !finalStop.test(line) && (wide || /^\s*[\p{Ll}\d]/u.test(next));
  }
  return proven ? soft : soft.fill(false);
}
