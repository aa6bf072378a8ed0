import type { Span } from '../../model/span.js';

/** What the layout alone tells of a stretch of text, before anything is known of what it says. */
export type PieceKind = 'heading' | 'paragraph' | 'item' | 'row' | 'image';

/** A paragraph, heading, list item, table row or image text, without its markers. */
export interface Piece extends Span {
  kind: PieceKind;
  /** The whole of it is set in italics or bold. */
  emphatic: boolean;
  /** The page says that it stands beside the report: in a menu, a footer or the like. */
  furniture?: boolean;
}

/** A piece and its sentences. */
export type ParsedPiece = Piece & { sentences: Span[] };
