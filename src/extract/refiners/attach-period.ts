import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Figure } from '../figure.js';
import { givePeriod } from '../give-period.js';
import { note } from '../note.js';
import { isListItem } from '../phrases/is-list-item.js';
import { tokenBefore } from '../phrases/token-before.js';
import { wordsBefore } from '../phrases/words-before.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

const occasion =
  /\b(?:conference|briefing|statement|interview|meeting|bulletin|report|release|announcement)\b[^.;]{0,30}$/i;
const comparison =
  /\b(?:compared (?:with|to)|than|against|versus|from|before|after)\s+(?:in |the (?:same period|week|month|year) )?$|\b(?:over|on|from|with|than|of|in) the same (?:period|month|quarter|week|day|time)\s+(?:of |in )?$/i;

/** "said on Wednesday", "at a press conference on the 26th": when something was said, not what a figure covers. */
function tellsWhenSaid(sentence: Sentence, time: Time): boolean {
  if (!time.isDay || time.role !== 'period') return false;
  const at = tokenBefore(sentence, time.start) + 1;
  const near = [
    sentence.tokens[at - 1],
    sentence.tokens[at - 2],
    sentence.tokens[tokenBefore(sentence, time.end) + 1],
  ];
  const [verb, aux] = [sentence.tokens[at - 1], sentence.tokens[at - 2]];
  // "two wrecks were reported on Friday" tells when they came to be counted.
  if (verb && aux?.tag === 'aux' && /^(?:reported|recorded|registered|confirmed|logged)$/.test(verb.lower))
    return false;
  const said = near.some(
    (token) =>
      token && (token.tag === 'past' || token.tag === 'verb') && reportingVerbs.has(verbLemma(token.lower)),
  );
  return said || occasion.test(sentence.text.slice(Math.max(sentence.start, time.start - 60), time.start));
}

/** "PORT LORNE, March 12 (Agency) -": the dateline tells where and when the report was written. */
function isDateline(sentence: Sentence, time: Time): boolean {
  const before = sentence.text.slice(sentence.start, time.start);
  const after = sentence.text.slice(time.end, time.end + 60);
  return (
    time.isDay &&
    before.length < 60 &&
    /^[^.!?]*,\s*$/.test(before) &&
    /^[\s*_]*(?:\([^)]*\)|[-–—:])/.test(after)
  );
}

const limits = (sentence: Sentence, time: Time): boolean =>
  (time.edtf !== undefined || time.role === 'anaphor') &&
  !tellsWhenSaid(sentence, time) &&
  !isDateline(sentence, time);

const verbStarts = new WeakMap<Sentence, number>();

/** Where the first verb of a sentence starts; found once, since each of its times is held against it. */
function firstVerb(sentence: Sentence): number {
  const known = verbStarts.get(sentence);
  if (known !== undefined) return known;
  const verb = sentence.tokens.find(
    ({ tag }, at) => (tag === 'aux' || tag === 'past' || tag === 'verb') && !sentence.hidden.has(at),
  );
  verbStarts.set(sentence, verb?.start ?? Infinity);
  return verb?.start ?? Infinity;
}

/** A time before the first verb holds for the whole sentence, and for those that follow in the paragraph. */
function isFrame(sentence: Sentence, time: Time): boolean {
  const before = sentence.text.slice(Math.max(sentence.start, time.start - 40), time.start);
  return (
    time.role === 'until' ||
    time.role === 'anaphor' ||
    announces.test(before) ||
    (!time.isDay && time.start < firstVerb(sentence))
  );
}

/** "rose 4% to €90m in the second quarter": the time behind the level holds for the change too. */
const arrivesAt = (figure: Figure, next: Figure): boolean =>
  figure.of === next || next.of === figure || figure.partOf === next;

/** "published its figures for the third quarter": holds for the list that follows. */
const announces =
  /\b(?:figures|results|data|accounts|statistics|numbers|report|earnings|spending|budget)\s+(?:for|of|from)\s+(?:the\s+)?$/i;

const clauseBreak = /[;]|,\s+(?:and|but|while|compared|against|up|down|from)\b|\bthan\b|\bcompared\b/;

/** Code units; what stands in brackets is short, and a sentence may be as long as a book. */
const longestBracket = 500;

/** "(Q2 2030: €88 million)": a time in brackets is said of what stands in the same brackets. */
function sameBracket({ text, start, end }: Sentence, time: Time, at: number): boolean {
  const before = text.slice(Math.max(start, time.start - longestBracket), time.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return true;
  const close = text.slice(time.end, Math.min(end, time.end + longestBracket)).indexOf(')');
  return close < 0 || (time.start - before.length + open < at && at < time.end + close);
}

/** The time behind the figure in its own clause, else the last one before it that limits anything. */
function timeFor(figure: Figure, next: Figure | undefined): Time | undefined {
  const { sentence, mention } = figure;
  if (!sentence.times.length) return undefined;
  const times = sentence.times.filter(
    (time) => limits(sentence, time) && sameBracket(sentence, time, mention.start),
  );
  const end = next?.sentence === sentence && !arrivesAt(figure, next) ? next.relationStart : sentence.end;
  const behind = times.find((time) => time.start >= mention.end && time.end <= end);
  const reach = behind && sentence.text.slice(mention.end, behind.start);
  const inClause = behind && reach !== undefined && !clauseBreak.test(reach) && !comparison.test(reach);
  if (behind && inClause) return behind;
  const before = times.filter(
    (time) => time.end <= mention.start && !comparison.test(wordsBefore(sentence, time.start)),
  );
  return before.findLast((time) => isFrame(sentence, time)) ?? before.at(-1);
}

/** "900 boats and 21 ferries as of Sunday": the time behind the second one holds for both. */
function timeOfList(
  figure: Figure,
  next: Figure | undefined,
  afterNext: Figure | undefined,
): Time | undefined {
  if (next?.sentence !== figure.sentence) return undefined;
  const between = figure.sentence.text.slice(figure.mention.end, next.relationStart);
  const verbs = figure.sentence.tokens
    .slice(figure.mention.next, next.mention.first)
    .some((token) => token.tag === 'aux');
  return /^[^,;:.]*\band\s*$/.test(between) && !verbs ? timeFor(next, afterNext) : undefined;
}

/** What a paragraph carries on: the last frame, and the last whole year that was named. */
interface Memory {
  block: number;
  frame?: string | undefined;
  year?: string | undefined;
}

function remember(memory: Memory, sentence: Sentence): void {
  if (sentence.block !== memory.block && !isListItem(sentence)) memory.frame = undefined;
  memory.block = sentence.block;
  for (const time of sentence.times) {
    if (time.edtf && /^\d{4}$/.test(time.edtf) && time.role === 'period') memory.year = time.edtf;
    if (limits(sentence, time) && isFrame(sentence, time))
      memory.frame = time.role === 'anaphor' ? memory.year : time.edtf;
  }
}

/** A part that no time stands with is counted when its whole is. */
function takeFromWhole(figure: Figure): void {
  const period = figure.partOf?.period;
  if (figure.period !== undefined || period === undefined) return;
  figure.period = period;
  figure.implied.add('period');
  note(figure, attachPeriod.name, `${period}, as its whole`, 0.9);
}

/** The period or as-of date that each figure covers: stated in its sentence, else carried on in the paragraph. */
export const attachPeriod: Refiner = {
  name: 'attach-period',
  refine(figures, { sentences }) {
    const memory: Memory = { block: -1 };
    let at = 0;
    for (const sentence of sentences) {
      const inherited = sentence.block === memory.block || isListItem(sentence) ? memory.frame : undefined;
      remember(memory, sentence);
      for (; figures[at]?.sentence === sentence; at++) {
        const figure = figures[at];
        if (!figure) break;
        const time = timeFor(figure, figures[at + 1]) ?? timeOfList(figure, figures[at + 1], figures[at + 2]);
        givePeriod(figure, time, { inherited, year: memory.year }, attachPeriod.name);
      }
    }
    figures.forEach(takeFromWhole);
  },
};
