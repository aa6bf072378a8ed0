import { countWords } from './count-words.js';
import { furnitureCues, type Cue } from './furniture-cues.js';
import { isAddress } from './is-address.js';
import { mayBeCued } from './may-be-cued.js';

/** What a paragraph says for being page furniture. */
export interface Furniture {
  is: boolean;
  /** It stands below a report only, so that what is short and comes after it is furniture too. */
  ends: boolean;
}

/** Between entries of a menu, on one line or one a line: "Mail | Print | Bookmark". */
const separator = /\s[|·•›»>]\s|[\r\n]+/;

/** One look tells that nothing separates entries in most sentences. */
const separates = /[|·•›»>\r\n]/;

const opening = /[\s*_•"“]/;
const closing = /[\s*_”"]/;

/** Without the signs of lists, quotes and emphasis around it. */
function bare(entry: string): string {
  let [start, end] = [0, entry.length];
  while (start < end && opening.test(entry.charAt(start))) start++;
  while (end > start && closing.test(entry.charAt(end - 1))) end--;
  return entry.slice(start, end);
}

/** A sentence of so many words is none of a menu. */
const wordsOfProse = 5;

/**
 * Whether a paragraph is page furniture: buttons, counters, licence and contact lines, credits, menus.
 *
 * Each sentence or menu entry is judged by itself, and furniture has to outnumber prose, since a report may well
 * end in a telephone number, and a contact box hold a sentence.
 *
 * @param sentences of the paragraph, as written
 */
export function furniture(sentences: readonly string[]): Furniture {
  const entries: string[] = [];
  for (const sentence of sentences)
    if (separates.test(sentence)) for (const entry of sentence.split(separator)) entries.push(bare(entry));
    else entries.push(bare(sentence));
  const cues: (Cue | undefined)[] = [];
  let cued = 0;
  let prose = 0;
  for (const [i, entry] of entries.entries()) {
    const words = countWords(entry);
    const cue = cueIn(entry);
    cues.push(cue);
    if (cue ?? isAddress(entry, words)) cued++;
    else if (words >= wordsOfProse) prose++;
    // Nothing that is still to come can outnumber the prose: half of most paragraphs need not be looked at.
    if (prose > 0 && prose >= cued + entries.length - 1 - i && !cues[0]?.heads)
      return { is: false, ends: false };
  }
  const is = cues[0]?.heads === true || cued > prose || isMenu(entries);
  return { is, ends: is && cues.some((cue) => cue?.ends) };
}

function cueIn(entry: string): Cue | undefined {
  return mayBeCued(entry) ? furnitureCues.find(({ pattern }) => pattern.test(entry)) : undefined;
}

/** Three entries or more of three words or fewer, no figure in any. */
function isMenu(entries: readonly string[]): boolean {
  return entries.length >= 3 && entries.every((entry) => !/[\d.!?]/.test(entry) && countWords(entry) <= 3);
}
