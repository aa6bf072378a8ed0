import type { Figure } from '../figure.js';
import { amountVerbs, changeVerbs } from '../languages/en/directions.js';
import { modalNouns, modalVerbs } from '../languages/en/modalities.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from '../things/is-count.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Tag, Token } from '../tokens/token.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { PlainThing } from './plain-thing.js';

const reach = 14;
const isYear = /^(?:19|20)\d\d$/;
const verbal: ReadonlySet<string> = new Set(['verb', 'past', 'ing']);

/** Forms that the tagger may take for a noun before "at least" and are none. */
const alwaysVerbs = /^(?:needs|wants|seeks|expects|requires|predicts|fears|hopes|aims)$/;

/** "as expected", "less than forecast": a comparison, of which the figure is no part. */
const compares = (before: Token | undefined): boolean => before?.lower === 'as' || before?.lower === 'than';

/** "sees prices rising 2%", "is seen at 4 tonnes": of what is not counted, a forecast; but a town sees 5,000 visitors. */
const foresees = ({ lower }: Token, before: Token | undefined, figure: Figure): boolean =>
  !isCount(figure) && (lower === 'sees' || (lower === 'seen' && /^(?:is|are)$/.test(before?.lower ?? '')));

const isRank = /^(?:first|second|third|last|latest|initial|final|new|improved)$/;

const behindAim = /^(?:for|of|is|are|was|were|had|has)$/;

const isBreak = ({ text, tag }: Token): boolean => /^[,;:()—–.]$/.test(text) || tag === 'wh';

/** "from 12 last year": what a forecast is compared with has come true. */
const opensComparison = /^(?:from|than|against|versus|after|compared|up|down|but)$/;

/** "lifted its forecast after sales rose 8%": what has come true is why. */
const reasons: ReadonlySet<string> = new Set(['after', 'because', 'since', 'while', 'as']);

/** "2.9% this year and 2.1% next": both are of what stands before the first. */
function isShared({ thing, thingSentence, sentence, mention }: Figure, at: number): boolean {
  return (
    thing !== undefined &&
    thingSentence === sentence &&
    thing.next <= at &&
    !sentence.tokens.slice(at, mention.first).some(({ lower }) => opensComparison.test(lower))
  );
}

/** "wants to trim its payroll of 900": what is to be changed is so large already. */
function isChangedFrom({ sentence, relationStart, predicate }: Figure): boolean {
  const of = tokenBefore(sentence, relationStart);
  const { tokens } = sentence;
  const lemma = predicate?.lemma ?? '';
  if (!predicate || !(changeVerbs.has(lemma) || amountVerbs.has(lemma)) || tokens[of]?.lower !== 'of')
    return false;
  return /^(?:its|their|his|her|our|the|today['’]s)$/.test(tokens[predicate.next]?.lower ?? '');
}

/** What the verbs of its clause make of a figure: "had expected a surplus of $1 bn" is a forecast. */
function modalVerb(figure: Figure): string | undefined {
  const { sentence, relationStart, predicate, mention } = figure;
  if (isChangedFrom(figure)) return undefined;
  const { tokens } = sentence;
  const status = (at: number): string | undefined => {
    const token = tokens[at];
    // "raised its forecast for the harvest to 4 million tonnes", "the forecast had been 4 million"
    if (token?.tag === 'noun' && behindAim.test(tokens[at + 1]?.lower ?? ''))
      return modalNouns.get(nounLemma(token.lower));
    if (token && foresees(token, tokens[at - 1], figure)) return 'forecast';
    const isVerb =
      token && (verbal.has(token.tag) || (token.tag === 'noun' && alwaysVerbs.test(token.lower)));
    if (!token || !isVerb || compares(tokens[at - 1])) return undefined;
    return modalVerbs.get(verbLemma(token.lower));
  };
  const last = tokenBefore(sentence, relationStart);
  const isInstead = /^(?:instead|rather)$/.test(tokens[last - 1]?.lower ?? '');
  for (let at = last; at >= 0 && last - at < reach; at--) {
    const token = tokens[at];
    if (
      !token ||
      isBreak(token) ||
      (token.tag === 'number' && !isYear.test(token.text) && !isInstead && !isShared(figure, at)) ||
      (reasons.has(token.lower) && tokens.slice(at, last + 1).some(({ tag }) => finiteTags.has(tag)))
    )
      break;
    const found = status(at);
    if (found) return found;
  }
  if (!predicate || predicate.first < mention.next) return undefined;
  for (let at = predicate.first; at < predicate.next; at++) {
    const found = status(at);
    if (found) return found;
  }
  return undefined;
}

/** Between a figure and the verb of whoever expected it, so many words. */
const nearBehind = 6;
const ofWhom: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'det', 'aux', 'past', 'verb', 'wh']);

/** "beat the 11.6% that analysts had expected": a clause behind a figure that is told as known. */
function clauseBehind({ sentence, relationStart, mention }: Figure): string | undefined {
  const { tokens } = sentence;
  if (tokens[tokenBefore(sentence, relationStart)]?.lower !== 'the') return undefined;
  for (const token of tokens.slice(mention.next, mention.next + nearBehind)) {
    const isVerb = verbal.has(token.tag) || token.lower === 'forecast';
    const status = isVerb ? modalVerbs.get(verbLemma(token.lower)) : undefined;
    if (status) return status;
    if (!ofWhom.has(token.tag) || token.lower === 'who') return undefined;
  }
  return undefined;
}

const inForecast =
  /^[^,;()]{0,24}?\b(?:in|under|according to) (?:the|its|their|an?) (?:[\p{L}\d-]+ ){0,2}(?:forecast|projection|prediction|outlook)s?\b(?! (?:period|horizon))/u;
const inForecastCue = new Cue(
  'forecast forecasts projection projections prediction predictions outlook outlooks',
);
const reachBehind = 80;

/** "3.2% and 2.3% in the May projection": where the figure was told makes it a forecast. */
const isProjected = ({ sentence, mention }: Figure): boolean =>
  sentence.holds(inForecastCue) &&
  inForecast.test(sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + reachBehind)));

/**
 * Forecast, demanded, offered, needed: what has not come true, or not yet, is another thing than what has. Where a
 * noun says so ("the surplus forecast"), it gives way to the noun before it.
 */
export function modalityOf(figure: Figure, thing: PlainThing): { thing: PlainThing; status: string[] } {
  const noun = modalNouns.get(thing.head);
  if (noun === undefined) {
    const status =
      modalVerb(figure) ?? clauseBehind(figure) ?? (isProjected(figure) ? 'forecast' : undefined);
    return { thing, status: status === undefined ? [] : [status] };
  }
  if (thing.of.length)
    return {
      thing: { modifiers: thing.of.slice(0, -1), head: thing.of.at(-1) ?? '', of: [] },
      status: [noun],
    };
  // "the first offer"
  const words = thing.modifiers.filter((word) => !isRank.test(word));
  return { thing: { ...thing, modifiers: words.slice(0, -1), head: words.at(-1) ?? '' }, status: [noun] };
}
