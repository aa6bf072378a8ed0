import type { Section } from '../../model/document.js';
import { isCaption } from './is-caption.js';
import { countWords } from './count-words.js';
import { furniture } from './furniture.js';
import type { ParsedPiece } from './piece.js';

/** A piece with what its own words say, before its neighbours are looked at. */
interface Judged {
  piece: ParsedPiece;
  written: string;
  section: Section | undefined;
  /** Furniture that stands below a report only. */
  ends: boolean;
  /** Has a whole sentence in it. */
  prose: boolean;
}

/** Longer paragraphs are prose, whatever words are in them. */
const longestFurniture = 300;
const longestTitle = 200;
/** A masthead, a headline and a line or two under it. */
const mostTitles = 4;

/** The section of each piece: first by what it says itself, then by where it stands among the others. */
export function sectionsOf(text: string, pieces: readonly ParsedPiece[]): Section[] {
  const judged = pieces.map((piece) => judge(text, piece));
  findTitles(judged);
  findLead(judged);
  spreadFurniture(judged);
  findClosingCaption(judged);
  return judged.map(({ section }) => section ?? 'body');
}

function judge(text: string, piece: ParsedPiece): Judged {
  const { start, end, kind } = piece;
  const long = end - start > longestFurniture;
  const written = text.slice(start, Math.min(end, start + longestFurniture));
  const prose = kind === 'paragraph' && (long || hasSentence(piece, written));
  const section = piece.furniture ? 'boilerplate' : undefined;
  const judged: Judged = { piece, written, section, ends: false, prose };
  if (section || long || kind === 'row') return judged;
  if (isCaption(written, piece)) {
    judged.section = 'caption';
    return judged;
  }
  const { is, ends } = furniture(piece.sentences.map((sentence) => text.slice(sentence.start, sentence.end)));
  if (is) judged.section = 'boilerplate';
  judged.ends = ends;
  return judged;
}

/** A few words that come to a stop, more than one sentence, or more words than a title has. */
function hasSentence({ sentences }: ParsedPiece, written: string): boolean {
  if (written.length > longestTitle) return true;
  const stops = sentences.length > 1 || /[.!?…。！？:：]["'”’)\]]*$/.test(written.slice(-6));
  return stops && countWords(written) >= 5;
}

/**
 * Markdown's first heading above the prose; in plain text the short lines above it that do not end in a full stop.
 * The same line again is no second title but opens the report.
 */
function findTitles(judged: readonly Judged[]): void {
  const firstProse = judged.findIndex(({ prose, section }) => prose && !section);
  const above = judged.slice(0, firstProse === -1 ? 2 : firstProse).filter(({ section }) => !section);
  const headings = above.filter(({ piece }) => piece.kind === 'heading').slice(0, 1);
  if (firstProse === -1 && judged.length < 2) return;
  const short = above.filter(({ piece, written }) => piece.kind === 'paragraph' && mayBeTitle(written));
  const titles = headings.length > 0 ? headings : short.slice(0, firstProse === -1 ? 1 : mostTitles);
  const [title] = titles;
  if (!title) return;
  for (const one of titles) one.section = 'title';
  for (const one of above) if (one !== title && sameWords(one, title)) one.section = 'lead';
}

function mayBeTitle(written: string): boolean {
  return written.length <= longestTitle && !/[.。:：,;]["'”’)\]]*$/.test(written);
}

function sameWords(a: Judged, b: Judged): boolean {
  const words = ({ written }: Judged) => written.toLowerCase().replace(/\s+/g, ' ');
  return words(a) === words(b);
}

/** The first paragraph with a sentence in it; where there is none, the first paragraph. */
function findLead(judged: readonly Judged[]): void {
  const open = judged.filter(({ section, piece }) => !section && piece.kind === 'paragraph');
  const lead = open.find(({ prose }) => prose) ?? open[0];
  if (lead) lead.section = 'lead';
}

/**
 * Below a comment form, a licence or the like, everything short is furniture, until the report goes on in whole
 * sentences; and so are the lines right above it, such as an invitation to comment.
 */
function spreadFurniture(judged: readonly Judged[]): void {
  let below = false;
  judged.forEach((one, i) => {
    if (one.ends && !below) spreadUp(judged, i);
    if (one.ends) below = true;
    else if (one.prose && one.section !== 'boilerplate') below = false;
    else if (below && !one.section) one.section = 'boilerplate';
  });
}

/** Lines with a figure are left alone: they may be what the report comes to. */
function spreadUp(judged: readonly Judged[], from: number): void {
  for (let i = from - 1; i >= 0; i--) {
    const { piece, written, prose, section } = judged[i]!;
    const isLine = /paragraph|heading/.test(piece.kind) && !piece.emphatic && !prose && !/\d/.test(written);
    if (section ? section !== 'boilerplate' : !isLine) return;
    judged[i]!.section = 'boilerplate';
  }
}

/** A paragraph in italics that comes last describes a picture, more often than not. */
function findClosingCaption(judged: readonly Judged[]): void {
  const last = judged.findLast(({ section }) => section !== 'boilerplate');
  if (last?.piece.emphatic && last.piece.kind === 'paragraph' && !last.section) last.section = 'caption';
}
