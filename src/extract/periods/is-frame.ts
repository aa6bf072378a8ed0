import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

/** "published its figures for the third quarter": holds for the list that follows. */
const announces =
  /\b(?:figures|results|data|accounts|statistics|numbers|report|earnings|spending|budget)\s+(?:for|of|from)\s+(?:the\s+)?$/i;
/** "the vote held on Sunday": what follows is told of that event. */
const takesPlace =
  /\b(?:held|took place|takes place|happened|occurred|struck|staged)\s+(?:early |late )?(?:on\s+)?$/i;

/** A time before the first verb holds for the whole sentence, and for those that follow in the paragraph. */
export function isFrame(sentence: Sentence, time: Time): boolean {
  const verb = sentence.tokens.find(
    (token, at) =>
      (token.tag === 'aux' || token.tag === 'past' || token.tag === 'verb') &&
      !sentence.hidden.has(at) &&
      sentence.tokens[at + 1]?.text !== ':', // "Pictured: ..." is a label
  );
  const before = sentence.text.slice(Math.max(sentence.start, time.start - 40), time.start);
  return (
    time.role === 'until' ||
    time.role === 'anaphor' ||
    announces.test(before) ||
    takesPlace.test(before) ||
    // "Crowds on the quay on Wednesday." is a caption.
    (time.isDay ? verb === undefined : time.start < (verb?.start ?? Infinity))
  );
}
