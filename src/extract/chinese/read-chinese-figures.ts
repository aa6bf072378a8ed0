import type { TraceStep } from '../../model/claim.js';
import { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import type { HanFigure } from './han-figure.js';
import type { HanMention } from './mentions/han-mention.js';
import { readHanMentions, type Hidden } from './mentions/read-han-mentions.js';
import { normalise } from './normalise.js';

/** What no reader looks into; dates and clock times are read, but say nothing that is counted. */
function hiddenIn({ start, times, masks }: Sentence): Hidden[] {
  const relative = (span: Hidden): Hidden => ({ ...span, start: span.start - start, end: span.end - start });
  const stretches = [
    ...masks.map(({ start: from, end, kind }) => ({
      start: from,
      end,
      isWord: kind === 'idiom',
      ...(kind === 'clock' ? { reason: 'a time of day' } : {}),
    })),
    ...times.map(({ start: from, end }) => ({ start: from, end, reason: 'a date' })),
  ];
  return stretches.map(relative).sort((a, b) => a.start - b.start);
}

/** What was done to read it, as `explain` tells it. */
function traceOf({ parser, bound, relation, dropped }: HanMention, quote: string): TraceStep[] {
  return [
    { by: `Chinese ${parser}`, did: `read "${quote}"` },
    ...(bound === undefined ? [] : [{ by: 'read-relation', did: `"${bound}" makes it ${relation}` }]),
    ...(dropped === undefined ? [] : [{ by: 'drop-non-claims', did: dropped }]),
  ];
}

function toFigure(sentence: Sentence, han: HanMention): Figure {
  const {
    from,
    to: _to,
    relation,
    dropped,
    numeral: _numeral,
    classifier: _classifier,
    bound: _bound,
    ...mention
  } = han;
  const [start, end] = [sentence.start + mention.start, sentence.start + mention.end];
  const figure = new Figure(
    { ...mention, start, end, first: mention.start, next: mention.end },
    sentence,
    traceOf(han, sentence.text.slice(start, end)),
  );
  figure.relation = relation;
  figure.relationStart = sentence.start + from;
  if (dropped !== undefined) figure.dropped = dropped;
  return figure;
}

const sign = /[，；：。！？、,;:（(“‘]/u;

/** The text with what is hidden left blank; a word that only looks like a number stays. */
function blanked(text: string, hidden: readonly Hidden[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, isWord } of hidden) {
    if (isWord || end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The quantities of one Chinese sentence, with what is written around each. */
export function readChineseFigures(sentence: Sentence): HanFigure[] {
  const text = normalise(sentence.text.slice(sentence.start, sentence.end));
  const hidden = hiddenIn(sentence);
  const mentions = readHanMentions(text, hidden);
  if (!mentions.length) return [];
  const plain = blanked(text, hidden);
  // Where the clause of the figure at hand begins: behind the figure before it, or behind a sign.
  let clauseStart = 0;
  let seen = 0;
  return mentions.map((mention) => {
    for (; seen < mention.from; seen++) if (sign.test(plain.charAt(seen))) clauseStart = seen + 1;
    const figure = {
      figure: toFigure(sentence, mention),
      mention,
      text,
      plain,
      clauseStart,
      subjectEnd: mention.from,
    };
    if (mention.dropped === undefined) clauseStart = seen = Math.max(seen, mention.to);
    return figure;
  });
}
