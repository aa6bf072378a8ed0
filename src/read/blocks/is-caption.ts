import type { Piece } from './piece.js';

/** "Photo by ...", "Data map: ...", "Pictured: ...", "File photo." */
const opening =
  /^(?:(?:data|file|stock|handout|archive|aerial) (?:map|photo|picture|image|graphic|chart)|(?:photo(?:graph)?|picture|image|graphic|map|video|illustration)s?(?: (?:by|courtesy of|from|credit)\b|[:/])|(?:pictured|caption|(?:photo|image|picture) credit)(?: (?:above|below|left|right))?:)/i;

/** "... Photo: Kestrel Bay Echo", "... File photo" */
const closing =
  /\b(?:(?:photo|picture|image|photograph|credit|illustration)s?(?: by |: ?|\/| courtesy of ).{1,60}|file photo|handout)\W*$/i;

/** "... ECHO/A. Pell", "... HARBOUR TRUST/Handout" */
const agencyCredit = /\b\p{Lu}{2,}\/\p{Lu}[\p{L}. ]{0,30}$/u;

/** Whether a paragraph describes a picture, or says whose it is. */
export function isCaption(written: string, { kind, emphatic }: Piece): boolean {
  if (kind !== 'paragraph') return kind === 'image';
  return (
    opening.test(written) ||
    (written.includes('/') && agencyCredit.test(written)) ||
    (emphatic && closing.test(written))
  );
}
