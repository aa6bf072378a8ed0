import type { PdfLine } from './pdf-lines.js';

/** A headline is set in letters so much larger than its report. */
const largerThanBody = 1.2;

/** What a running head is on every page, but for its page number. */
const shape = (line: PdfLine) => line.text.replace(/\d+/g, '0');

/**
 * Lines of pages brought together to paragraphs, words that were parted at the end of a line too.
 *
 * @returns the headline also by itself, where the first page has one
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): {
  paragraphs: string[];
  headline: string | undefined;
} {
  const lines = withoutRunningHeads(pages).flat();
  const body = quantile(
    lines.flatMap(({ size, text }) => Array<number>(text.length).fill(size)),
    0.5,
  );
  // Of what follows below another line, paragraphs are the lesser part, even in short reports.
  const spacing = quantile(
    lines.slice(1).flatMap((line, i) => drop(lines[i]!, line)),
    0.25,
  );
  const paragraphs: PdfLine[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && continues(before, line, spacing)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  });
  const first = paragraphs.slice(0, 4).find(([line]) => line!.size >= body * largerThanBody);
  return { paragraphs: paragraphs.map(joined), headline: first && joined(first) };
}

/** Page numbers, and what stands at the edge of most pages. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = (page: readonly PdfLine[]) => new Set([...page.slice(0, 2), ...page.slice(-2)]);
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set([...edges(page)].map(shape))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isFurniture = (line: PdfLine) =>
    /^(?:page |- ?)?\d{1,3}(?: ?-| (?:of|\/) \d{1,3})?$/i.test(line.text) ||
    (pages.length > 2 && (counts.get(shape(line)) ?? 0) * 2 > pages.length);
  return pages.map((page) => {
    const atEdge = edges(page);
    return page.filter((line) => !(atEdge.has(line) && isFurniture(line)));
  });
}

function continues(before: PdfLine, line: PdfLine, spacing: number): boolean {
  if (Math.abs(before.size - line.size) > line.size * 0.1) return false;
  const [down] = drop(before, line);
  // The next column or page: a sentence that has not come to its end goes on there.
  if (down === undefined) return !/[.!?。！？:"”)]$/.test(before.text);
  return down < Math.max(spacing * 1.35, line.size * 1.1) && line.x - before.x < line.size * 0.8;
}

/** How far below a line the next one stands; nothing where it stands above or beside it. */
function drop(before: PdfLine, line: PdfLine): number[] {
  const down = before.y - line.y;
  return down > 0 ? [down] : [];
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

function joined(lines: readonly PdfLine[]): string {
  return lines
    .map(({ text }) => text)
    .reduce((whole, text) =>
      /\p{Ll}-$/u.test(whole) && /^\p{Ll}/u.test(text) ? whole.slice(0, -1) + text : `${whole} ${text}`,
    );
}
