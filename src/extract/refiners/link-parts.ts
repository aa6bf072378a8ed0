import type { Vocabulary } from '../glossary/vocabulary.js';
import { partMarkers } from '../languages/en/function-words.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { lastBefore } from '../last-before.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCount } from '../things/is-count.js';
import type { Refiner } from './refiner.js';

const markers = partMarkers.map((marker) => marker.replaceAll(' ', '\\s+')).join('|');
const markerAtEnd = new RegExp(`(?:^|[\\s,;(])(?<marker>${markers})\\b,?[^,.;:]{0,60}$`, 'iu');
const leadingMarker = new RegExp(`^\\W*(?<marker>${markers})\\b`, 'iu');
const ofTheNext =
  /^\s+of\s+(?:(?:the|its|their|those|these|all|some|about|roughly)\s+)*(?:\p{L}+['’]s\s+)?(?:\p{Ll}+\s+)?$/iu;
const shareOfNext = /^\s+of\s+(?:a|an|the|its|their|all|those|these)\s+(?:[\p{L}'’-]+\s+){1,4}(?:of\s+)?$/iu;
const ofTheTotal = /^\s+of\s+(?:the|that|this)\s+(?:total|sum|whole|overall (?:total|figure))\b/i;
const listed = /^[^.;:]*(?:,|\band\b|\bor\b)[^.;:]*$/;
const finiteVerb: ReadonlySet<string> = new Set(['aux', 'modal']);

const isLevel = ({ measure, mention }: Figure): boolean => measure === 'level' && mention.unit === '1';
const textBetween = (left: Figure, right: Figure): string =>
  right.sentence.text.slice(left.mention.end, right.mention.start);

/** People can be a part of people only; where one side is not named, nothing speaks against it. */
function compatible(part: Figure, whole: Figure, vocabulary: Vocabulary): boolean {
  if (part.mention.unit !== whole.mention.unit) return false;
  const [one, other] = [part, whole].map(
    ({ thing }) => thing && vocabulary.noun(thing.modifiers, thing.head).head,
  );
  return !one || !other || one === other || vocabulary.isPerson(one) === vocabulary.isPerson(other);
}

/** "12 boats, 3 of them ..., and 4 ...": joined by commas and "and" only, with no verb of its own in between. */
function continuesList(previous: Figure, figure: Figure): boolean {
  if (previous.sentence !== figure.sentence || !listed.test(textBetween(previous, figure))) return false;
  const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
  return !between.some((token) => finiteVerb.has(token.tag) || token.tag === 'wh');
}

/** "9 of them in dry dock", "7 of them trawlers": what singles the part out. */
function attachLimits(part: Figure): void {
  const { sentence, mention } = part;
  const { tokens } = sentence;
  const at = mention.next + 2;
  if (tokens[mention.next]?.lower !== 'of' || tokens[mention.next + 1]?.tag === 'number') return;
  const isPlace = /^(?:in|on|under|with|without)$/.test(tokens[at]?.lower ?? '');
  const phrase = sentence.hidden.has(at) ? undefined : readNounPhrase(sentence, isPlace ? at + 1 : at);
  if (!phrase || tokens[phrase.first]?.tag === 'name') return;
  if (isPlace) part.limits = [...phrase.modifiers, ...(phrase.head ? [phrase.head] : [])];
  else if (phrase.head) {
    part.thing = phrase;
    part.thingSentence = sentence;
    part.object = sentence.text.slice(tokens[phrase.first]?.start, tokens[phrase.next - 1]?.end);
  }
}

function link(part: Figure, whole: Figure, how: string): void {
  if (part.measure === 'share') part.of = whole;
  else part.partOf = whole;
  note(
    part,
    linkParts.name,
    `${how}: a part of "${whole.mention.value === null ? '' : String(whole.mention.value)}"`,
  );
}

/**
 * The nearest earlier figure that can be the whole: in the same sentence, or the one before for "Among them". People
 * are looked for among people first; the words that say "part" outweigh what kind of thing it is.
 */
function wholeBefore(
  figures: readonly Figure[],
  at: number,
  leading: boolean,
  vocabulary: Vocabulary,
): Figure | undefined {
  const part = figures[at];
  let anyhow: Figure | undefined;
  for (let earlier = at - 1; part && earlier >= 0; earlier--) {
    const whole = figures[earlier];
    if (!whole || whole.sentence.block !== part.sentence.block) break;
    const distance = part.sentence.index - whole.sentence.index;
    if (leading ? distance !== 1 : distance !== 0) {
      if (distance > 1) break;
      continue;
    }
    if (whole.measure !== 'level' || (whole.partOf && !leading)) continue;
    if (part.measure === 'share' || compatible(part, whole, vocabulary)) return whole;
    if (part.mention.unit === whole.mention.unit) anyhow ??= whole;
  }
  return anyhow;
}

/** Says whether the words between the figure before and this one make this one a part, and how. */
function markerFor(figures: readonly Figure[], at: number): { leading: boolean; marker: string } | undefined {
  const figure = figures[at];
  const previous = figures[at - 1];
  if (!figure) return undefined;
  const { sentence, relationStart } = figure;
  const inSentence = previous?.sentence === sentence;
  const before = sentence.text.slice(inSentence ? previous.mention.end : sentence.start, relationStart);
  const leading = !inSentence ? leadingMarker.exec(before)?.groups?.marker : undefined;
  if (leading) return { leading: true, marker: leading };
  const marker = markerAtEnd.exec(before)?.groups?.marker;
  if (marker) return { leading: false, marker };
  // "38 of them", "45% of those": the marker stands behind the figure.
  const after = sentence.text.slice(figure.mention.end, figure.mention.end + 16);
  const behind = /^\s+of\s+(?:them|these|those|whom|which)\b/i.exec(after)?.[0].trim();
  return behind ? { leading: !inSentence, marker: behind } : undefined;
}

/** Figures in a part's list, and in the sentences behind "Among them", go on being parts while they can be. */
function goesOn(previous: Figure, figure: Figure, leading: boolean, vocabulary: Vocabulary): boolean {
  const whole = previous.partOf;
  if (!whole || !isLevel(figure)) return false;
  // In a list whatever has no verb of its own is a part; behind one, only what can be of the whole's kind.
  const hasOwnVerb =
    figure.predicate?.finite === true &&
    figure.predicate.first > figure.mention.first &&
    !figure.actionShared;
  if (continuesList(previous, figure) && !hasOwnVerb) return true;
  if (!compatible(figure, whole, vocabulary)) return false;
  if (continuesList(previous, figure)) return true;
  const near =
    figure.sentence.block === whole.sentence.block && figure.sentence.index - whole.sentence.index <= 2;
  const people = (thing: Figure['thing']): boolean =>
    !thing?.head || vocabulary.isPerson(vocabulary.noun(thing.modifiers, thing.head).head);
  return (
    leading &&
    near &&
    figure.sentence.index > whole.sentence.index &&
    people(whole.thing) &&
    people(figure.thing)
  );
}

/** "5 of the 12 boats": both count houses, and what happens, happens to the part. */
function linkToNext(figure: Figure, next: Figure): void {
  const thing = figure.thing ?? readNounPhrase(next.sentence, next.mention.next);
  if (thing) figure.thing = thing;
  link(figure, next, '"of the" next figure');
  delete next.predicate;
  delete next.action;
}

/** The whole of a share, where words behind it name one: "29% of a fleet of 400", "43% of the total". */
function wholeOfShare(figures: readonly Figure[], at: number): Figure | undefined {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (figure?.measure !== 'share') return undefined;
  if (next?.sentence === figure.sentence && shareOfNext.test(textBetween(figure, next))) return next;
  const after = figure.sentence.text.slice(figure.mention.end, figure.mention.end + 30);
  return ofTheTotal.test(after)
    ? lastBefore(figures, at, (other) => other.partOf !== undefined)?.partOf
    : undefined;
}

const restated =
  /^[^;:]*(?:,|\bor\b)\s+(?:(?:or|some|about|around|roughly|just|that is)\s+|(?:a|an)\s+(?:\p{L}+\s+){0,3}(?:rate|share|proportion|percentage|ratio)\s+of\s+)*$/iu;

/** "575 samples, of which 115 were positive, a rate of 26%", "14,892 of the 16,230, or 81.8%": the part once more. */
function linkRestated(figure: Figure, previous: Figure | undefined, before: Figure | undefined): boolean {
  if (figure.mention.unit !== '%' || figure.measure === 'change' || figure.partOf || figure.of) return false;
  const part = [previous, before].find((other) => other?.partOf && other.sentence === figure.sentence);
  const whole = part?.partOf;
  if (!part || whole?.sentence !== figure.sentence || !restated.test(textBetween(part, figure))) return false;
  figure.measure = 'share';
  figure.of = whole;
  note(figure, linkParts.name, 'says the part before it as a share of its whole');
  return true;
}

/** "Dredging takes £4m of the total": the last larger amount before it, in the same money. */
function totalBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  const value = figure?.mention.value ?? 0;
  if (!figure || figure.measure !== 'level' || isCount(figure)) return undefined;
  const after = figure.sentence.text.slice(figure.mention.end, figure.mention.end + 30);
  if (!ofTheTotal.test(after)) return undefined;
  return lastBefore(
    figures,
    at,
    (other) =>
      other.measure === 'level' &&
      other.mention.unit === figure.mention.unit &&
      (other.mention.value ?? 0) > value,
  );
}

/** "including", "among them", "of whom", "5 of the 12 boats": which figure is a part of which. */
export const linkParts: Refiner = {
  name: 'link-parts',
  refine(figures, { vocabulary }) {
    let leading = false;
    figures.forEach((figure, at) => {
      const [previous, next] = [figures[at - 1], figures[at + 1]];
      const marked = isLevel(figure) || figure.measure === 'share' ? markerFor(figures, at) : undefined;
      const whole = marked && wholeBefore(figures, at, marked.leading, vocabulary);
      const ofShare = wholeOfShare(figures, at) ?? totalBefore(figures, at);
      if (linkRestated(figure, previous, figures[at - 2])) return;
      if (marked && whole) {
        leading = marked.leading;
        if (/^of (?:them|these|those|whom|which)$/.test(marked.marker)) attachLimits(figure);
        link(figure, whole, `"${marked.marker}"`);
      } else if (
        next?.sentence === figure.sentence &&
        isLevel(next) &&
        ofTheNext.test(textBetween(figure, next))
      )
        linkToNext(figure, next);
      else if (ofShare) link(figure, ofShare, 'a share of what is named behind it');
      else if (previous?.partOf && goesOn(previous, figure, leading, vocabulary))
        link(figure, previous.partOf, 'goes on with the parts');
    });
  },
};
