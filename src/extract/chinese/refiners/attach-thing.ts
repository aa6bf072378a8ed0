import type { Vocabulary } from '../../glossary/vocabulary.js';
import { note } from '../../note.js';
import type { Sentence } from '../../sentence.js';
import type { HanFigure } from '../han-figure.js';
import { chooseThing, type ChosenThing } from '../phrases/choose-thing.js';
import { wordsAround } from '../phrases/words-around.js';
import { lexicon } from '../words/lexicon.js';
import type { HanWord } from '../words/segment.js';
import { cellPhrase } from '../phrases/cell-phrase.js';
import type { ChineseContext, ChineseRefiner } from './chinese-refiner.js';

function setThing({ figure }: HanFigure, { thing, how }: ChosenThing, sentence: Sentence): void {
  const { text, start } = sentence;
  figure.thing = thing;
  figure.thingSentence = sentence;
  figure.object = text.slice(start + thing.first, start + thing.next);
  note(figure, attachThing.name, `${how}: "${figure.object}"`);
}

function setAction({ figure }: HanFigure, verb: HanWord, vocabulary: Vocabulary): void {
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

/** 14人遇难12人失踪: the verb right behind the people before is theirs, where one of its own follows. */
const isOfThePrevious = (
  before: HanWord | undefined,
  behind: HanWord | undefined,
  previous: HanFigure | undefined,
): boolean => before !== undefined && behind !== undefined && before.start === previous?.mention.to;

function attach(
  han: HanFigure,
  previous: HanFigure | undefined,
  next: HanFigure | undefined,
  { vocabulary, all }: ChineseContext,
): void {
  const words = lexicon(vocabulary);
  const around = wordsAround(han, previous, next, words);
  const cell = cellPhrase(han, all, words);
  const left = cell?.phrase ?? around.left;
  const { right } = around;
  const chosen = chooseThing(han, left, right, vocabulary);
  if (chosen) setThing(han, chosen, chosen.isBefore && cell ? cell.sentence : han.figure.sentence);
  const isBehind = chosen !== undefined && !chosen.isBefore;
  const own = isOfThePrevious(left.verb, right.verb, previous) ? undefined : left.verb;
  const verb = own ?? (han.mention.unit === '1' || isBehind ? right.verb : undefined);
  if (verb) setAction(han, verb, vocabulary);
  // 死亡人数升至181人: nothing happens to it, it is what it is.
  else if (chosen?.isBefore) han.figure.isAttribute = true;
}

/** What is counted or measured, and what happens to it: 破获案件26.2万起, 37名嫌疑人被抓获, 死亡人数升至181人. */
export const attachThing: ChineseRefiner = {
  name: 'attach-thing',
  refine(figures, context) {
    figures.forEach((figure, at) => {
      attach(figure, figures[at - 1], figures[at + 1], context);
    });
  },
};
