import type { Piece } from '../blocks/piece.js';

/** A piece of a page, and the nearest `<article>` or `<main>` around it, by number. */
export interface PlacedPiece extends Piece {
  furniture: boolean;
  holder: number | undefined;
}

/**
 * The pieces of a page, with what stands outside its report told as furniture. The report is the `<article>` or
 * `<main>` with the most text, where that is most of the page; its headline often stands above it.
 */
export function mainPieces(pieces: readonly PlacedPiece[]): Piece[] {
  const lengths = new Map<number | undefined, number>();
  for (const { start, end, holder, furniture } of pieces)
    if (!furniture) lengths.set(holder, (lengths.get(holder) ?? 0) + end - start);
  const [main] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const headline = pieces.find(({ kind, furniture }) => kind === 'heading' && !furniture);
  return pieces.map((placed) => {
    const { holder, ...piece } = placed;
    const outside = main !== undefined && holder !== main && placed !== headline;
    return { ...piece, furniture: piece.furniture || outside };
  });
}
