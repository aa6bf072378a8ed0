import type { Vocabulary } from '../../glossary/vocabulary.js';
import { personClassifiers } from '../../languages/zh/classifiers.js';
import { canonicalWord } from '../../metric/canonical-word.js';
import { note } from '../../note.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { HanFigure } from '../han-figure.js';
import type { HanPhrase } from '../phrases/han-phrase.js';
import { phraseBefore } from '../phrases/phrase-before.js';
import { phraseBehind } from '../phrases/phrase-behind.js';
import { lexicon, type Lexicon } from '../words/lexicon.js';
import { segment, type HanWord } from '../words/segment.js';
import { withoutOwner } from '../phrases/without-owner.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const sign = /[，；：。！？、,;:（）()]/u;
/** No noun behind a figure is longer, and a search for the next sign need go no further. */
const reach = 40;

/** In canonical words, as those of an English report: the head, and what limits it. */
function nounPhrase(named: readonly HanWord[], vocabulary: Vocabulary): NounPhrase | undefined {
  const words = withoutOwner(named);
  const last = words.at(-1);
  const first = words[0];
  if (!last || !first) return undefined;
  const head = vocabulary.metric([], last.word) ? last.word : vocabulary.noun([], last.word).head;
  const modifiers = words.slice(0, -1).flatMap(({ word }) => canonicalWord(word, vocabulary).split(' '));
  return { first: first.start, next: last.end, head, modifiers: modifiers.filter(Boolean) };
}

const isCount = ({ mention }: HanFigure): boolean => mention.unit === '1' && mention.dropped === undefined;
const countsPeople = ({ mention }: HanFigure): boolean => personClassifiers.has(mention.classifier);

/** Up to the next sign or figure. */
function behindEnd({ plain, mention, figure }: HanFigure, next: HanFigure | undefined): number {
  const limit = next?.figure.sentence === figure.sentence ? next.mention.from : plain.length;
  const stretch = plain.slice(mention.to, Math.min(limit, mention.to + reach));
  const at = stretch.search(sign);
  return mention.to + (at < 0 ? stretch.length : at);
}

/** The words before the figure in its clause; where its clause says nothing, those of the clause before. */
function before(han: HanFigure, previous: HanFigure | undefined, words: Lexicon): HanPhrase {
  const { plain, subjectEnd, clauseStart } = han;
  const own = phraseBefore(segment(plain, { start: clauseStart, end: subjectEnd }, words));
  if (own.thing.length || own.verb || han.figure.measure === 'change') return own;
  const end = clauseStart - 1;
  const start = previous?.figure.sentence === han.figure.sentence ? previous.mention.to : 0;
  if (!/[，：]/u.test(plain.charAt(end)) || end <= start) return own;
  if (!/[，；。：]/u.test(plain.slice(start, end)) && start > 0) return own;
  const from = start + ([...plain.slice(start, end).matchAll(/[，；。：]/gu)].at(-1)?.index ?? -1) + 1;
  return phraseBefore(segment(plain, { start: from, end }, words));
}

function setThing({ figure }: HanFigure, thing: NounPhrase, how: string): void {
  const { text, start } = figure.sentence;
  figure.thing = thing;
  figure.thingSentence = figure.sentence;
  figure.object = text.slice(start + thing.first, start + thing.next);
  note(figure, attachThing.name, `${how}: "${figure.object}"`);
}

function setAction({ figure }: HanFigure, verb: HanWord | undefined, vocabulary: Vocabulary): void {
  if (!verb) return;
  const { text, start } = figure.sentence;
  figure.predicate = {
    lemma: vocabulary.verb(verb.word),
    first: verb.start,
    next: verb.end,
    voice: 'active',
    finite: true,
  };
  figure.action = text.slice(start + verb.start, start + verb.end);
  note(figure, attachThing.name, `what happens: "${figure.action}"`);
}

/** 12名, 181人: people, whether or not they are named. */
const people = ({ mention }: HanFigure): NounPhrase => ({
  first: mention.end,
  next: mention.to,
  head: 'person',
  modifiers: [],
});

/** 红隼湾有12人: a word that nothing knows is where the people are. */
const isPlace = ({ mention }: HanFigure, { thing, verb }: HanPhrase): boolean =>
  mention.classifier === '人' && !verb && thing.at(-1)?.kinds.size === 0;

/** What is counted stands behind a counting word; what is measured before the amount, or behind it. */
function attach(
  han: HanFigure,
  previous: HanFigure | undefined,
  next: HanFigure | undefined,
  vocabulary: Vocabulary,
): void {
  const words = lexicon(vocabulary);
  const left = before(han, previous, words);
  const end = behindEnd(han, next);
  const right = phraseBehind(segment(han.plain, { start: han.mention.to, end }, words), countsPeople(han));
  const isChange = han.figure.measure === 'change';
  const behind =
    isChange || (han.mention.unit.startsWith('%') && han.plain.charAt(han.mention.to) !== '的')
      ? []
      : right.thing;
  const thing =
    nounPhrase(behind, vocabulary) ?? nounPhrase(isPlace(han, left) ? [] : left.thing, vocabulary);
  if (thing) setThing(han, thing, behind.length ? 'the noun behind it' : 'the noun before it');
  else if (isCount(han) && countsPeople(han) && !isChange)
    setThing(han, people(han), 'people, by the counting word');
  if (thing && !behind.length && !left.verb && !right.verb) han.figure.isAttribute = true;
  setAction(han, left.verb ?? (isCount(han) || behind.length ? right.verb : undefined), vocabulary);
}

/** What is counted or measured, and what happens to it. */
export const attachThing: ChineseRefiner = {
  name: 'attach-thing',
  refine(figures, { vocabulary }) {
    figures.forEach((figure, at) => {
      if (!figure.figure.dropped) attach(figure, figures[at - 1], figures[at + 1], vocabulary);
    });
  },
};
