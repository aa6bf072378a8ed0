import { reportingVerbs } from '../languages/en/closed-classes.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isEstimatedThen } from './is-estimated-then.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const occasion =
  /\b(?:(?:conference|briefing|statement|interview|meeting|bulletin|report|release|announcement)\b[^.;]{0,30}|(?:figures?|data|results?|numbers|statistics|estimates?)\s(?:out|released|published|issued|due)\s(?:\w+\s)?)$/i;
/** "the highest since 1998", "the first time since May": how far back nothing like it was seen. */
const record =
  /\b(?:\w+est|best|worst|most|least|first|last|only|record|highs?|lows?|never|not|no|unseen|unmatched)\b[^.;]{0,60}\bsince\s(?:[\w']+\s){0,4}$/i;

/** "today presented its results": what is told of them is said, not done, on that day. */
const presents: ReadonlySet<string> = new Set(['present', 'unveil', 'issue', 'post']);
const isSaying = (lemma: string): boolean => reportingVerbs.has(lemma) || presents.has(lemma);

const revising =
  /^\s(?:revised|corrected|updated|raised|lowered|cut|confirmed|announced|published|reported|released|issued|said)\b/;
const announcedIn =
  /\b(?:announced|published|released|issued|first\sreported|given)\s(?:back\s)?(?:in\s|on\s)?$/;

/** "police this week revised the number", "from the 312 announced in January": when it was told. */
const tellsWhenTold = ({ text, start }: Sentence, { start: from, end, quote, isDay }: Time): boolean =>
  !isDay &&
  ((/^(?:this|last)\s(?:week|month)$/i.test(quote) && revising.test(text.slice(end, end + 12))) ||
    announcedIn.test(text.slice(Math.max(start, from - 24), from)));

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
    (token) => token && (token.tag === 'past' || token.tag === 'verb') && isSaying(verbLemma(token.lower)),
  );
  const before = occasion.exec(
    sentence.text.slice(Math.max(sentence.start, time.start - 60), time.start),
  )?.[0];
  // "At its meeting on Friday the bank lowered its rate": what a meeting decides, it decides then.
  const decides =
    before?.startsWith('meeting') &&
    !sentence.tokens.some(({ tag, lower }) => tag === 'past' && isSaying(verbLemma(lower)));
  return said || (before !== undefined && !decides);
}

const place = /^[\s*_]*(?:\p{Lu}[\p{L}.’'-]*[\s,]+){1,5}$/u;

/** "PORT LORNE, March 12 (Agency) -", "Port Lorne, 12 March.": where and when the report was written. */
function isDateline(sentence: Sentence, time: Time): boolean {
  const before = sentence.text.slice(sentence.start, time.start);
  const after = sentence.text.slice(time.end, time.end + 60);
  if (!time.isDay || before.length >= 60 || !/^(?:[^.!?]*,\s*|[\s*_]*)$/.test(before)) return false;
  const rest = sentence.text.slice(time.end, sentence.end);
  // "21 August 2025", a line of its own.
  if (/^[\s*_]*$/.test(before + rest)) return true;
  // "Boats by port, 1 October 2023:" leads up to a table of that day.
  if (/^[\s*_]*:[\s*_]*$/.test(rest) && !place.test(before)) return false;
  const isAll = /^[\s.*_]*$/.test(rest);
  return /^[\s*_]*(?:\([^)]*\)|[-–—:])/.test(after) || (isAll && place.test(before));
}

/** "the largest deal in the sector this year": among which it is one, and not when what is told of it was. */
const superlative =
  /\bthe\s(?:\p{L}+est|best|worst|most|least|first|second|third|fourth|fifth|last)\s(?:\p{L}+\s){1,5}$/iu;

const ranksIn = ({ text, start }: Sentence, time: Time): boolean =>
  /^(?:this|of the|so far)\s/i.test(time.quote) &&
  superlative.test(text.slice(Math.max(start, time.start - 60), time.start));

function tellsRecord({ text, start }: Sentence, time: Time): boolean {
  if (time.role !== 'since') return false;
  const end = /^since\b/i.test(time.quote) ? time.start + 6 : time.start;
  return record.test(text.slice(Math.max(start, time.start - 90), end));
}

const pointsBack: ReadonlySet<string> = new Set(['anaphor', 'then', 'shifted']);

/** Whether a time can be what figures of its sentence cover. */
export const limitsFigures = (sentence: Sentence, time: Time): boolean =>
  (time.edtf !== undefined || pointsBack.has(time.role)) &&
  !tellsWhenSaid(sentence, time) &&
  !tellsWhenTold(sentence, time) &&
  !isEstimatedThen(sentence, time) &&
  !isDateline(sentence, time) &&
  !ranksIn(sentence, time) &&
  !tellsRecord(sentence, time);
