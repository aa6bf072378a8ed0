import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import { textBehind } from '../wholes/text-behind.js';

const time = String.raw`(?:year|month|week|day|season|quarter|winter|summer|spring|autumn|campaign|decade)`;
/** "proceedings against 12 skippers": what is brought against people. */
const brought = String.raw`(?:proceedings|charges?|cases?|complaints?|warrants?|evidence|allegations?)\s`;
/** "they come from 118 countries": of origin. */
const originates = String.raw`(?:com(?:e|es|ing)|came|hail(?:s|ed)?|drawn|travel(?:s|led)?|arrived|flew|fled|recruited|imported|selected|chosen|picked|collected|gathered|received|taken|heard)\s`;
/** "up from 2,100", "compared with last year's 2,100", "against the 2,100 of", "after 2,100 in May" */
const before = new RegExp(
  String.raw`\b(?:(?<!\b${originates})from|(?<!${brought})against|than|versus|after|(?:double|twice|triple|treble)(?=\s+the\b)|compared\s+(?:with|to)|instead\s+of|(?:%|percent|per\s+cent|points|up|down|more|fewer|less|increase|rise|fall|drop)\s+on|(?:this|last)\s+${time}['’]s,?\s+which\s+was)` +
    String.raw`\s+(?:(?:the|a|an|its|their|last|previous|prior|about|some)\s+)*(?:${time}(?:['’]s|s['’])?\s+)?$`,
  'i',
);
/** "more than in 2023, when 188,000 came", "fewer than at the end of May, when there were 40" */
const told = /\b(?:than|from|on|against|with)\s[^,;.]{2,40},\swhen\s(?:\p{L}+\s){0,6}$/iu;
/** "up 4% on the previous year (2,100)", "900 boats (2021: 811)", "(previous winter: 811)", "(May 2021: 811)" */
const inBrackets = new RegExp(
  [
    String.raw`\b(?:previous|last|prior|preceding)\s${time}\s\($`,
    String.raw`|\b(?:an?|one)\s${time}\s(?:ago|earlier|before)\s\($`,
    String.raw`|\((?:in\s)?(?:(?:\p{Lu}[\p{L}\d]{1,8}\s)?(?:19|20)\d\d(?:/\d\d)?|(?:the\s)?(?:previous|last|prior|preceding)\s${time})[:,]?\s(?:\p{Sc}|[A-Z]{3}\s)?$`,
  ].join(''),
  'u',
);
/** "2,100 a year ago", "2,100 the month before" */
const behind = new RegExp(
  String.raw`^(?:\s(?!(?:from|than|on|over|against|with)\b)[\p{L}/]+){0,3}\s(?:(?:(?:an?|the|one|two|three|four|five|ten)\s${time}s?\s(?:ago|earlier|before|previously)|the\s(?:previous|preceding)\s${time})|previously|earlier)\b`,
  'iu',
);
/** "900 boats this year, 2,100 boats last year"; but "handled 2,100 boats last year" is what there is to tell. */
const behindOther = new RegExp(String.raw`^(?:\s[\p{L}/]+){0,3}\slast\s${time}\b`, 'iu');
/** Another figure and a comma stand before it, and no "30-year": "24 ports handled 900 boats last year" is no comparison. */
const besideOther = /\d(?![\d.]*-\p{L})[^]*(?:[,;]\s|\b(?:and|but)\s)/u;
/** "The year before it had been 335", "Last year it was 335"; but "Last year 335 were lost" is what there is to tell. */
const opened = new RegExp(
  [
    String.raw`^\W*(?:an?|the|one|two)\s${time}s?\s(?:ago|earlier|before)\b|^\W*the\s(?:previous|preceding)\s${time}\b`,
    String.raw`|^\W*last\s${time},?\s(?:it|they|that|there|the\s(?:figure|number|total))\b`,
    String.raw`|^\W*(?:in|over|during|for)\s(?:the\s)?(?:[a-z]+\s){1,4}of\s(?:last|the\s(?:previous|preceding))\s${time},?\s(?:it|they|that|there|the\s(?:figure|number|total|count|tally|sum))\b`,
  ].join(''),
  'i',
);

/** "The port has 2,940 boats; a year earlier there were 2,100" */
const openedBehind = new RegExp(
  String.raw`;\s(?:an?|the|one|two)\s${time}s?\s(?:ago|earlier|before)\b[^;,:.]*$`,
  'i',
);

/** So much of a sentence is looked at on each side of a figure. */
const reach = 60;

/** Without these words in a sentence none of the patterns of that name finds anything. */
const cues = {
  before: new Cue('from against than versus after compared instead on which double twice triple treble'),
  told: new Cue('when'),
  inBrackets: new Cue('('),
  behind: new Cue('ago earlier before previously previous preceding'),
  last: new Cue('last'),
};

/** What the words that end at a figure say. */
function saysSo(sentence: Sentence, written: string): boolean {
  return (
    (sentence.holds(cues.before) && before.test(written)) ||
    (sentence.holds(cues.told) && told.test(written)) ||
    (sentence.holds(cues.inBrackets) && inBrackets.test(written))
  );
}

/** "employs 40 people and handled 900 boats last year": with a verb of its own, what there is to tell. */
function hasOwnVerb({ sentence: { tokens }, mention }: Figure): boolean {
  const joint = tokens.findLastIndex(
    ({ tag, text }, at) => at < mention.first && (tag === 'conj' || /[,;]/.test(text)),
  );
  return tokens[joint]?.tag === 'conj' && tokens[joint + 1]?.tag === 'past';
}

function isSaidBehind(figure: Figure, written: string): boolean {
  const { sentence } = figure;
  const isOther = sentence.holds(cues.last) && besideOther.test(written) && !hasOwnVerb(figure);
  if (!isOther && !sentence.holds(cues.behind)) return false;
  const words = textBehind(figure, reach);
  return behind.test(words) || (isOther && behindOther.test(words));
}

/** A level of an earlier time, told for comparison: what a change started from, not what changed. */
export function isPreviousLevel(figure: Figure): boolean {
  const { sentence, relationStart } = figure;
  const { text, start } = sentence;
  const written = text.slice(Math.max(start, relationStart - reach), relationStart);
  if (saysSo(sentence, written) || isSaidBehind(figure, written)) return true;
  const mayOpen = sentence.holds(cues.behind) || sentence.holds(cues.last);
  if (!mayOpen) return false;
  return relationStart - start < reach ? opened.test(written) : openedBehind.test(written);
}
