import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

/** "published its figures for the third quarter": holds for the list that follows. */
const announces =
  /\b(?:figures|results|data|accounts|statistics|numbers|report|earnings|spending|budget)\s+(?:for|of|from)\s+(?:the\s+)?(?:(?:full|whole|calendar|financial|fiscal)\s+)?(?:year\s+)?$/i;
/** "the vote held on Sunday": what follows is told of that event. */
const takesPlace =
  /\b(?:held|took place|takes place|happened|occurred|struck|staged)\s+(?:early |late )?(?:on\s+)?$/i;

/** "closed the 2025 financial year with": the year that all the rest is told of. */
const closes = /\b(?:closed|ended|finished|completed|concluded)\s(?:the\s|its\s)?$/i;

/** "its total so far is": said of its own figure, unless it opens a clause: "said that so far 12 had come". */
const untilNow = /^(?:so far|to date|until now|up to now)\b/i;
const opensClause = /(?:^|\bthat|[,;])\W*$/i;

const verbStarts = new WeakMap<Sentence, number>();

function findFirstVerb({ tokens, hidden }: Sentence): number {
  const isLabel = (at: number): boolean => tokens[at + 1]?.text === ':'; // "Pictured: ..."
  const verb = tokens.find(
    ({ tag }, at) => (tag === 'aux' || tag === 'past' || tag === 'verb') && !hidden.has(at) && !isLabel(at),
  );
  return verb?.start ?? Infinity;
}

/** Where the first verb of a sentence starts; found once, since each of its times is held against it. */
function firstVerb(sentence: Sentence): number {
  const known = verbStarts.get(sentence) ?? findFirstVerb(sentence);
  verbStarts.set(sentence, known);
  return known;
}

/** A time before the first verb holds for the whole sentence, and for those that follow in the paragraph. */
export function isFrame(sentence: Sentence, time: Time): boolean {
  const before = sentence.text.slice(Math.max(sentence.start, time.start - 40), time.start);
  return (
    (time.role === 'until' && (!untilNow.test(time.quote) || opensClause.test(before))) ||
    time.role === 'anaphor' ||
    announces.test(before) ||
    takesPlace.test(before) ||
    (/^\d{4}$/.test(time.edtf ?? '') && closes.test(before)) ||
    // "Crowds on the quay on Wednesday." is a caption.
    (time.isDay ? firstVerb(sentence) === Infinity : time.start < firstVerb(sentence))
  );
}
