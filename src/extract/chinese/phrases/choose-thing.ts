import type { Vocabulary } from '../../glossary/vocabulary.js';
import { measuredBy, personClassifiers } from '../../languages/zh/classifiers.js';
import { canonicalWord } from '../../metric/canonical-word.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { HanFigure } from '../han-figure.js';
import type { HanWord } from '../words/segment.js';
import type { HanPhrase } from './han-phrase.js';
import { withoutOwner } from './without-owner.js';

/** The thing of a figure, and where it was found. */
export interface ChosenThing {
  thing: NounPhrase;
  how: string;
  /** It stands before the figure, as a subject does. */
  isBefore: boolean;
}

const near = 40;

/** In canonical words, as those of an English report: the head, and what limits it. */
function nounPhrase(named: readonly HanWord[], vocabulary: Vocabulary): NounPhrase | undefined {
  const words = withoutOwner(named);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const head = vocabulary.metric([], last.word) ? last.word : vocabulary.noun([], last.word).head;
  const modifiers = words.slice(0, -1).flatMap(({ word }) => canonicalWord(word, vocabulary).split(' '));
  return { first: first.start, next: last.end, head, modifiers: modifiers.filter(Boolean) };
}

/** 红隼湾有12人, 红隼湾12人遇难: a word that nothing knows is where the people are; 孕妇12人 are pregnant. */
function isPlace({ mention, subjectEnd }: HanFigure, left: HanPhrase, right: HanPhrase): boolean {
  const last = left.thing.at(-1);
  if (mention.classifier !== '人' || left.verb || last?.kinds.size !== 0) return false;
  return right.verb !== undefined || last.end < subjectEnd;
}

/** What the counting word itself names: the magnitude of 5.5级, the people of 181人. */
function ofClassifier({
  mention,
  plain,
  figure,
}: HanFigure): { head: string; isCertain: boolean } | undefined {
  const { classifier, from, to, unit } = mention;
  const around = plain.slice(Math.max(0, from - near), to + near);
  const measured = measuredBy.find((one) => one.classifier === classifier && one.about.test(around));
  if (measured) return { head: measured.thing, isCertain: true };
  const people = unit === '1' && personClassifiers.has(classifier) && figure.measure !== 'change';
  return people ? { head: 'person', isCertain: false } : undefined;
}

/** An amount of something, 47亿元资金, takes the noun behind it; a share wants 的, and a change looks back. */
function takesNounBehind({ figure, mention, plain }: HanFigure): boolean {
  return figure.measure !== 'change' && (!mention.unit.startsWith('%') || plain.charAt(mention.to) === '的');
}

/** What is counted stands behind a counting word; what is measured before the amount, or behind it. */
export function chooseThing(
  han: HanFigure,
  left: HanPhrase,
  right: HanPhrase,
  vocabulary: Vocabulary,
): ChosenThing | undefined {
  const named = ofClassifier(han);
  const own = named && { first: han.mention.end, next: han.mention.to, head: named.head, modifiers: [] };
  if (own && named.isCertain) return { thing: own, how: 'what the counting word measures', isBefore: false };
  const behind = takesNounBehind(han) ? nounPhrase(right.thing, vocabulary) : undefined;
  if (behind) return { thing: behind, how: 'the noun behind it', isBefore: false };
  const before = isPlace(han, left, right) ? undefined : nounPhrase(left.thing, vocabulary);
  if (before) return { thing: before, how: 'the noun before it', isBefore: true };
  return own && { thing: own, how: 'people, by the counting word', isBefore: false };
}
