import { bases } from '../languages/en/directions.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { changeWord, type ChangeWord } from '../phrases/change-word.js';
import { needsPercent } from '../phrases/needs-percent.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Refiner } from './refiner.js';

const links: ReadonlySet<string> = new Set([
  'by',
  'of',
  'another',
  'a',
  'further',
  'the',
  'total',
  'sharply',
  'slightly',
  'only',
  'just',
]);
const comparative =
  /^\s*(?<word>more|higher|bigger|larger|greater|up|better|fewer|less|lower|smaller|cheaper|down)\b(?!\s+than\s+\d)/u;
const changeNoun =
  /^[-\s](?:year-on-year\s|annual\s|overall\s|sharp\s|further\s)?(?<word>increase|rise|growth|jump|surge|gain|hike|uplift|climb|decline|fall|drop|decrease|cut|reduction|dip|slump)s?\b(?!\s+to\s)/u;
const upWords =
  /^(?:more|higher|bigger|larger|greater|up|better|increase|rise|growth|jump|surge|gain|hike|uplift|climb)$/;

/** The word of change before a figure, and the preposition that joins them: "rose sharply by", "an increase of". */
function wordBefore(figure: Figure): { word: ChangeWord; by: boolean } | undefined {
  const { sentence } = figure;
  let at = tokenBefore(sentence, figure.relationStart);
  let by = false;
  let of = false;
  for (let steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const token = sentence.tokens[at];
    if (!token) return undefined;
    by ||= token.lower === 'by';
    of ||= token.lower === 'of';
    const word = changeWord(token);
    if (word) return { word, by: by || of };
    // "grow sales by 35%": with "by", what changes may stand between.
    const between = by && (token.tag === 'noun' || token.tag === 'adj' || token.tag === 'det');
    if (!(links.has(token.lower) || token.tag === 'adv' || between)) return undefined;
  }
  return undefined;
}

const isRatio = (unit: string): boolean => unit.startsWith('%');

/** "Dow +0.2%" */
const isPlus = ({ mention, sentence }: Figure): boolean =>
  /(?:^|[\s(])\+$/.test(sentence.text.slice(Math.max(0, mention.start - 2), mention.start));

/** "5% higher", "£67 more than last year", "a 5% increase". */
function directionAfter({ mention, sentence }: Figure): 'up' | 'down' | undefined {
  const after = sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 40));
  const word = (comparative.exec(after) ?? changeNoun.exec(after))?.groups?.word;
  if (!word || (mention.unit === '1' && !/^\s*(?:more|fewer)\s+than\b/u.test(after))) return undefined;
  return upWords.test(word) ? 'up' : 'down';
}

/** "a rise of 4% and 9%", "house prices rose 4% and rents 3%": the second one follows the first. */
function followsChange(figure: Figure, previous: Figure | undefined): boolean {
  if (previous?.measure !== 'change' || previous.sentence !== figure.sentence) return false;
  if (
    previous.mention.unit !== figure.mention.unit ||
    figure.sentence.tokens[figure.mention.next]?.lower === 'of'
  )
    return false;
  const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
  const [joint, ...rest] = between.filter((token) => token.text !== ',' || between.length === 1);
  return (
    (joint?.text === ',' || joint?.tag === 'conj') &&
    rest.every((token) => ['noun', 'adj', 'name'].includes(token.tag))
  );
}

function attach(figure: Figure, previous: Figure | undefined): void {
  const before = wordBefore(figure);
  const ratio = isRatio(figure.mention.unit);
  if (
    before &&
    (ratio ||
      before.by ||
      (before.word.kind !== 'noun' && !needsPercent(before.word) && figure.mention.unit !== '1'))
  ) {
    if (!(before.word.kind === 'noun' && !before.by)) {
      figure.direction = before.word.direction;
      note(figure, attachChange.name, `"${before.word.lemma}" before it: a change ${before.word.direction}`);
    }
  }
  if (!figure.direction) {
    const after = ratio && isPlus(figure) ? 'up' : directionAfter(figure);
    if (after) {
      figure.direction = after;
      note(figure, attachChange.name, `the words behind it: a change ${after}`);
    }
  }
  if (!figure.direction && followsChange(figure, previous) && previous?.direction) {
    figure.direction = previous.direction;
    note(figure, attachChange.name, 'joined to the change before it');
  }
  if (figure.direction) figure.measure = 'change';
}

const basisPattern = new RegExp(
  `(?:^|[\\s,(])(?<basis>${Object.keys(bases)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'iu',
);

/** "year on year" behind a change, or behind the last one of a list, holds for all of the list. */
function attachBasis(figure: Figure, next: Figure | undefined): void {
  const { mention, sentence } = figure;
  const isList = next !== undefined && next.basis !== undefined && followsChange(next, figure);
  const stated = basisPattern.exec(sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 60)))
    ?.groups?.basis;
  const basis = isList ? next.basis : stated && bases[stated.toLowerCase()];
  if (basis) figure.basis = basis;
}

/** Direction and basis of changes: "up 4% year on year", "a 5% rise", "£67 more". */
export const attachChange: Refiner = {
  name: 'attach-change',
  refine(figures) {
    figures.forEach((figure, at) => {
      attach(figure, figures[at - 1]);
    });
    // From the last to the first, so that a list hands its basis forward to its members.
    for (let at = figures.length - 1; at >= 0; at--) {
      const figure = figures[at];
      if (figure?.measure === 'change') attachBasis(figure, figures[at + 1]);
    }
  },
};
