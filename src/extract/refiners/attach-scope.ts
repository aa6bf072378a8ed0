import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { nameRuns } from '../metric/name-runs.js';
import { note } from '../note.js';
import { findAttribution } from '../phrases/find-attribution.js';
import { isListItem } from '../phrases/is-list-item.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import { bracketBehindName } from '../things/bracket-behind-name.js';
import { isCount } from '../things/is-count.js';
import { listedBy } from '../phrases/listed-by.js';
import { listLead } from '../things/list-lead.js';
import type { Sentence } from '../sentence.js';
import { rowLabel } from '../tables/row-label.js';
import type { Token } from '../tokens/token.js';
import type { Refiner } from './refiner.js';

const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'across']);

/** "3,120 from Ardmouth": only right behind a count; else it is where something comes from. */
const origins: ReadonlySet<string> = new Set(['from']);

/** A capitalised name behind "in" or "at": "37 in Merrow", "in the Outer Harbour", "in the market town of Merrow". */
function placeAt(
  sentence: Sentence,
  at: number,
  prepositions: ReadonlySet<string> = placePrepositions,
): string | undefined {
  const { tokens, hidden, text } = sentence;
  if (!prepositions.has(tokens[at]?.lower ?? '')) return undefined;
  let first = at + 1;
  if (tokens[first]?.lower === 'the') first++;
  let described = first + 1;
  while (tokens[described]?.tag === 'noun' || tokens[described]?.tag === 'adj') described++;
  if (tokens[first]?.tag === 'noun' && tokens[described]?.lower === 'of') first = described + 1;
  let next = first;
  while (tokens[next]?.tag === 'name' && !hidden.has(next)) next++;
  return next > first ? text.slice(tokens[first]?.start, tokens[next - 1]?.end) : undefined;
}

/** "Merrow 39", "Outer Harbour: 120", "the Inner Harbour with 90", "Port Lorne has lost 85", "Skerry (12)". */
function labelBefore(figure: Figure): string | undefined {
  const { sentence, relationStart } = figure;
  const { tokens, text, hidden } = sentence;
  let next = tokenBefore(sentence, relationStart) + 1;
  if (
    bracketBehindName(figure) >= 0 ||
    tokens[next - 1]?.text === ':' ||
    tokens[next - 1]?.lower === 'with' ||
    tokens[next - 1]?.lower === 'lost'
  )
    next--;
  if (/^ha[sd]$/.test(tokens[next - 1]?.lower ?? '')) next--;
  let first = next;
  while (first > 0 && tokens[first - 1]?.tag === 'name' && !hidden.has(first - 1)) first--;
  return next > first ? text.slice(tokens[first]?.start, tokens[next - 1]?.end) : undefined;
}

/** "- Skerry: 40 t", "| Skerry | 40 t |": in a list of places all of the label is one, whatever its first word may be besides. */
function listedPlace(figure: Figure, sentences: readonly Sentence[]): string | undefined {
  const label = rowLabel(figure, sentences);
  if (label) return label.says === 'place' ? label.text : undefined;
  const lead = isListItem(figure.sentence) ? listLead(figure, sentences) : undefined;
  if (!lead || listedBy(lead) !== 'place') return undefined;
  const { tokens, text } = figure.sentence;
  const first = tokens.find(({ tag }) => tag !== 'punct' && tag !== 'symbol');
  const colon = tokens[tokenBefore(figure.sentence, figure.relationStart)];
  return first && colon && first.start < colon.start
    ? text.slice(first.start, colon.start).trim()
    : undefined;
}

const isBreak = (token: Token | undefined): boolean => token?.text === ';' || token?.text === ':';

/** The nearest place behind the figure before the next one, else one before it in the clause. */
function findPlace(
  figure: Figure,
  next: Figure | undefined,
  previous: Figure | undefined,
): string | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  const end = next?.sentence === sentence ? next.mention.first : tokens.length;
  const origin = isCount(figure) ? placeAt(sentence, mention.next, origins) : undefined;
  if (origin) return origin;
  for (let at = mention.next; at < end; at++) {
    if (isBreak(tokens[at])) break;
    const place = placeAt(sentence, at);
    if (place) return place;
  }
  // Places between two figures belong to the first one.
  if (previous?.sentence === sentence) return undefined;
  for (let at = mention.first - 1; at >= 0; at--) {
    if (tokens[at]?.tag === 'number' || isBreak(tokens[at])) return undefined;
    const place = placeAt(sentence, at);
    if (place) return place;
  }
  return undefined;
}

/** Verbs whose subject tells of a figure that is another's: "the port office put the toll at 12". */
const tellers: ReadonlySet<string> = new Set(
  'put estimate count list place peg give poll expect find'.split(' '),
);

/** Who did it or has it: the subject of an active verb before the figure; a pronoun stands for the one before. */
function subjectName(
  { predicate, mention, sentence, attribution }: Figure,
  vocabulary: Vocabulary,
  previous: string | undefined,
): string | undefined {
  const { tokens, text } = sentence;
  if (!predicate || predicate.first >= mention.first || reportingVerbs.has(predicate.lemma)) return undefined;
  const isPassive =
    predicate.voice === 'passive' &&
    tokens.slice(predicate.first, predicate.next).some(({ tag }) => tag === 'aux');
  if (isPassive || tellers.has(predicate.lemma)) return undefined;
  if (/^(?:he|she|they|it)$/.test(tokens[predicate.first - 1]?.lower ?? '')) return previous;
  const subject = subjectBefore(sentence, predicate.first);
  if (!subject) return undefined;
  // "Insurer Alden puts the damage done by the storm at £38 million": who says it does not do it.
  if (text.slice(tokens[subject.first]?.start, tokens[subject.next - 1]?.end) === attribution)
    return undefined;
  const [run] = nameRuns(sentence, subject.first, subject.next, vocabulary);
  return run && text.slice(tokens[run.first]?.start, tokens[run.next - 1]?.end);
}

/** "Kestrel Bay's trade surplus", "Merrow Ferries shares": whose it is, where what is measured names it. */
function ownerName({ thing, thingSentence }: Figure, vocabulary: Vocabulary): string | undefined {
  if (!thing || !thingSentence) return undefined;
  const { tokens, text } = thingSentence;
  const [run] = nameRuns(thingSentence, thing.first, thing.next, vocabulary);
  return run && text.slice(tokens[run.first]?.start, tokens[run.next - 1]?.end);
}

/** "Harbour List: 3,120 (32%)": what a share says again is said of the same. */
const saidAgain = ({ likeFigure, sentence, mention }: Figure): Figure | undefined =>
  mention.unit === '%' && likeFigure?.sentence === sentence ? likeFigure : undefined;

/** Place, actor and source: what limits a figure besides its period. */
export const attachScope: Refiner = {
  name: 'attach-scope',
  refine(figures, { vocabulary, sentences }) {
    let last: { name: string; sentence: Sentence } | undefined;
    let attribution: string | undefined;
    figures.forEach((figure, at) => {
      // "- Outer Harbour: 40 t": of amounts, too, the items of a list are labelled.
      const isLabelled = isCount(figure) || isListItem(figure.sentence) || bracketBehindName(figure) >= 0;
      const label = listedPlace(figure, sentences) ?? (isLabelled ? labelBefore(figure) : undefined);
      const place = label ?? findPlace(figure, figures[at + 1], figures[at - 1]) ?? saidAgain(figure)?.place;
      const near =
        last?.sentence.block === figure.sentence.block && figure.sentence.index - last.sentence.index <= 1;
      if (figure.sentence !== figures[at - 1]?.sentence) attribution = findAttribution(figure.sentence);
      if (attribution) figure.attribution = attribution;
      // "The Outer Harbour won 12, Merrow 8": a label takes the place of the subject that the first one has.
      const subject = label ? undefined : subjectName(figure, vocabulary, near ? last?.name : undefined);
      const actor = subject ?? ownerName(figure, vocabulary);
      if (place) figure.place = place;
      if (actor) figure.actor = actor;
      if (subject) last = { name: subject, sentence: figure.sentence };
      const found: string[] = [];
      if (place) found.push(`place: ${place}`);
      if (actor) found.push(`actor: ${actor}`);
      if (attribution) found.push(`attribution: ${attribution}`);
      if (found.length) note(figure, attachScope.name, found.join('; '));
    });
  },
};
