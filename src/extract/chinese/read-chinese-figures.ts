import type { Figure } from '../figure.js';
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

function toFigure(sentence: Sentence, mention: HanMention): Figure {
  const { start: offset } = sentence;
  const {
    value,
    low,
    high,
    margin,
    unit,
    isRange,
    isAge,
    isFraction,
    parser,
    numeral,
    relation,
    bound,
    dropped,
  } = mention;
  const [start, end] = [offset + mention.start, offset + mention.end];
  return {
    mention: {
      ...{
        start,
        end,
        first: mention.start,
        next: mention.end,
        value,
        low,
        high,
        margin,
        unit,
        isRange,
        isAge,
        isFraction,
        parser,
      },
      readings: numeral.readings,
      written: numeral.written,
    },
    sentence,
    relation,
    relationStart: offset + mention.from,
    measure: 'level',
    confidence: 1,
    implied: new Set(),
    trace: [
      { by: `Chinese ${parser}`, did: `read "${sentence.text.slice(start, end)}"` },
      ...(bound === undefined ? [] : [{ by: 'read-relation', did: `"${bound}" makes it ${relation}` }]),
      ...(dropped === undefined ? [] : [{ by: 'drop-non-claims', did: dropped }]),
    ],
    ...(dropped !== undefined && { dropped }),
  };
}

/** Where the clause of a figure begins: behind the figure before it, or behind a sign. */
function clauseStart(plain: string, from: number, previous: HanMention | undefined): number {
  const start = previous?.to ?? 0;
  const signs = plain.slice(start, from).matchAll(/[，；：。！？、,;:（(“‘]/gu);
  return start + ([...signs].at(-1)?.index ?? -1) + 1;
}

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
  let previous: HanMention | undefined;
  return mentions.map((mention) => {
    const start = clauseStart(plain, mention.from, previous);
    if (mention.dropped === undefined) previous = mention;
    return {
      figure: toFigure(sentence, mention),
      mention,
      text,
      plain,
      clauseStart: start,
      subjectEnd: mention.from,
    };
  });
}
