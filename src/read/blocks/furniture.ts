import type { Span } from '../../model/span.js';
import { sentences } from '../sentences.js';
import { contactLabels, contacts, furnitureCues } from './furniture-cues.js';

/** What a stretch of text says for and against being page furniture. */
export interface Furniture {
  is: boolean;
  /** It stands below a report only, so that what is short and comes after it is furniture too. */
  ends: boolean;
}

/** Longer stretches are prose, whatever words are in them. */
const longest = 700;

/** Between entries of a menu, on one line or one a line: "Mail | Print | Bookmark". */
const separator = /\s[|·•›»>]\s|[\r\n]+/;

/**
 * Whether a stretch of text is page furniture: buttons, counters, licence and contact lines, credits, menus.
 *
 * Each sentence or menu entry is judged by itself, and furniture has to outnumber prose, since a report may well
 * end in a telephone number, and a contact box hold a sentence.
 */
export function furniture(text: string, span: Span): Furniture {
  if (span.end - span.start > longest) return { is: false, ends: false };
  const entries = sentences(text, span)
    .flatMap(({ start, end }) => text.slice(start, end).split(separator))
    .map((entry) => entry.replace(/^[\s*_•"“]+|[\s*_”"]+$/g, ''));
  const cues = entries.map((entry) => furnitureCues.find(({ pattern }) => pattern.test(entry)));
  const cued = entries.filter((entry, i) => cues[i] ?? isAddress(entry)).length;
  const prose = entries.filter((entry, i) => !cues[i] && !isAddress(entry) && words(entry) >= 5).length;
  const is = cues[0]?.heads === true || cued > prose || isMenu(entries);
  return { is, ends: is && cues.some((cue) => cue?.ends) };
}

function words(entry: string): number {
  return entry.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** A contact or a list of part numbers, in place of a sentence. */
function isAddress(entry: string): boolean {
  return isContact(entry, words(entry)) || isPartList(entry, words(entry));
}

/** A contact with a label, or with next to nothing else; "if you saw it, call 0111 496 0123" is a sentence. */
function isContact(entry: string, words: number): boolean {
  return contacts.some((contact) => contact.test(entry)) && (words <= 4 || contactLabels.test(entry));
}

/** Product and part numbers, two or more, that make up half of the words. */
function isPartList(entry: string, words: number): boolean {
  const codes = entry.match(/\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d-]{6,}\b/g)?.length ?? 0;
  return codes >= 2 && codes * 2 >= words;
}

/** Three entries or more of three words or fewer, no figure in any. */
function isMenu(entries: readonly string[]): boolean {
  return (
    entries.length >= 3 &&
    entries.every((entry) => !/[\d.!?]/.test(entry) && entry.trim().split(/\s+/).length <= 3)
  );
}
