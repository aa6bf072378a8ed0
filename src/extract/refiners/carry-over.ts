import { changeVerbs } from '../languages/en/directions.js';
import { isLight } from '../phrases/is-light.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Figure } from '../figure.js';
import { fateOf } from '../metric/fate-of.js';
import { note } from '../note.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import type { Refiner } from './refiner.js';

const sameAs = (figure: Figure, source: Figure, what: 'object' | 'action'): void => {
  figure.implied.add(what);
  note(
    figure,
    carryOver.name,
    `${what} of "${source.sentence.text.slice(source.mention.start, source.mention.end)}"`,
    0.9,
  );
};

function carryThing(figure: Figure, source: Figure | undefined): void {
  if (figure.thing?.head || !source?.thing || figure.thing === source.thing) return;
  figure.thing = {
    ...source.thing,
    modifiers: [...(figure.thing?.modifiers ?? []), ...source.thing.modifiers],
  };
  if (source.thingSentence) figure.thingSentence = source.thingSentence;
  if (source.object !== undefined) figure.object = source.object;
  sameAs(figure, source, 'object');
}

/** "raised its budget by 4% to £640 million" */
function isMoved({ predicate, sentence, relationStart }: Figure): boolean {
  const to = sentence.tokens[tokenBefore(sentence, relationStart)]?.lower;
  return to === 'to' && changeVerbs.has(predicate?.lemma ?? '');
}

function carryAction(figure: Figure, source: Figure | undefined): void {
  // "rose to 640", "raised its budget to 640": how the whole came to be is not what happens to a part.
  if (!source?.predicate || source.reached || isMoved(source)) return;
  figure.predicate = source.predicate;
  if (source.action !== undefined) figure.action = source.action;
  sameAs(figure, source, 'action');
}

/** A part without a verb, with a bare participle ("96 wanted by the port") or merely said to be, shares its whole's. */
const needsAction = ({ predicate, sentence, partOf, actionShared }: Figure): boolean =>
  !predicate ||
  !predicate.finite ||
  actionShared === true ||
  predicate.voice === 'copula' ||
  isLight(predicate.lemma) ||
  (partOf?.sentence === sentence && predicate === partOf.predicate);

/** "96 fugitives wanted by the port": the participle that gives way to the whole's verb still tells them apart. */
function keepParticiple(figure: Figure): void {
  const { predicate, thing, sentence } = figure;
  const follows = predicate && thing && countsBehind(figure) && predicate.first === thing.next;
  if (!follows || predicate.finite) return;
  figure.thing = { ...thing, modifiers: [...thing.modifiers, sentence.tokens[predicate.first]?.lower ?? ''] };
}

/** "143 people have died. Port Lorne has lost 85": a verb of having stands for the one of the sentence before. */
function carryAcross(figure: Figure): void {
  const { likeFigure, predicate, sentence } = figure;
  if (!likeFigure || fateOf(figure)) return;
  // "Port Lorne has lost 85, Merrow 39": no verb between the two.
  const shared =
    likeFigure.sentence === sentence && predicate !== undefined && predicate.first < likeFigure.mention.first;
  // "900 boats were moored, 12 fewer than in May, when there were 912"
  const exists =
    likeFigure.sentence === sentence &&
    predicate?.lemma === 'be' &&
    sentence.tokens[predicate.first - 1]?.lower === 'there';
  if (shared || exists || (likeFigure.sentence !== sentence && (!predicate || isLight(predicate.lemma))))
    carryAction(figure, likeFigure);
}

/** "of whom 3 were children": what the part is said to be is what it counts. */
function beWhatIsSaid(figure: Figure): void {
  const noun = /^be (\S+)$/.exec(figure.predicate?.voice === 'copula' ? figure.predicate.lemma : '')?.[1];
  if (noun === undefined || !figure.partOf || figure.mention.unit !== figure.partOf.mention.unit) return;
  const { predicate, sentence, mention } = figure;
  // "11 million were dry bulk, 14 million liquid bulk": each has its own.
  if (!predicate || (predicate.first < mention.first && countsBehind(figure))) return;
  const said = readNounPhrase(sentence, predicate.first + 1);
  const isSaid = said?.head === noun;
  figure.thing = isSaid ? said : { first: mention.next, next: predicate.next, head: noun, modifiers: [] };
  figure.thingSentence = sentence;
  note(figure, carryOver.name, `counts what it is said to be: ${noun}`);
}

/** What a figure leaves unsaid because the one that it belongs to has said it. */
export const carryOver: Refiner = {
  name: 'carry-over',
  refine(figures) {
    for (const figure of figures) {
      carryAcross(figure);
      beWhatIsSaid(figure);
      const source = figure.partOf ?? figure.of;
      if (!source) continue;
      if (figure.measure === 'change') {
        carryThing(figure, source);
        continue;
      }
      if (figure.mention.unit === source.mention.unit) carryThing(figure, source);
      if (figure.partOf && needsAction(figure) && !fateOf(figure)) {
        keepParticiple(figure);
        carryAction(figure, source);
      }
    }
  },
};
