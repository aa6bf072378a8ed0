import type { Relation } from '../../model/quantity.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { readPrefixRelation } from '../relations/read-prefix-relation.js';
import { readSuffixRelation } from '../relations/read-suffix-relation.js';
import { timeUnits } from '../languages/en/units.js';
import { changeWord } from '../phrases/change-word.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Mention } from '../parsers/mention.js';
import type { Sentence } from '../sentence.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

const isLength = /^(?:k?m|\[(?:ft|mi|yd|nmi)_i\])$/;
/** "Turnout tops 70%": a bound that is the verb of its clause, which tells what is measured. */
const isVerb = /^(?:tops?|topped|exceed(?:s|ed)?|surpass(?:es|ed)?|passes|ha(?:s|ve)\spassed|near(?:s|ed))$/i;
/** "about 300" may be a twentieth off, or as far as its zeros allow. */
const hedge = 0.05;

function bound(figure: Figure, relation: Relation): void {
  const { mention } = figure;
  figure.relation = relation;
  if (relation.startsWith('>')) mention.high = null;
  if (relation.startsWith('<')) mention.low = null;
  if (relation === '~' && mention.value !== null)
    mention.margin = Math.max(mention.margin, Math.abs(mention.value) * hedge);
}

/** "5% more than the £95 of last year" compares two figures and bounds neither. */
const compares = (figure: Figure, previous: Figure | undefined, start: number): boolean =>
  previous?.sentence === figure.sentence &&
  start - previous.mention.end <= 1 &&
  start > previous.mention.start;

/** "Over 40 km it climbs 900 m": a distance or a stretch of time that a clause with a subject of its own follows. */
const opensClause = ({ tokens }: Sentence, { unit, next }: Mention): boolean =>
  (isLength.test(unit) || timeUnits.has(unit)) &&
  (/^(?:pron|det|name)$/.test(tokens[next]?.tag ?? '') || tokens[next]?.text === ',');

/** "edged up to 1.4 million" arrives at a level, "over 24 months" lasts as long: neither bounds a figure. */
function isNoBound({ sentence, mention }: Figure, start: number, phrase: string): boolean {
  const before = sentence.tokens[tokenBefore(sentence, start)];
  // "sank up to 40 boats" does bound them.
  const countsNoun = mention.unit === '1' && sentence.tokens[mention.next]?.tag === 'noun';
  if (/^up to$/i.test(phrase)) return changeWord(before)?.kind === 'verb' && !countsNoun;
  if (/^over$/i.test(phrase) && before === undefined && opensClause(sentence, mention)) return true;
  const lasts = /^(?:be|last|take|wait|spend|aged?)$/.test(verbLemma(before?.lower ?? ''));
  return (
    /^over$/i.test(phrase) &&
    timeUnits.has(mention.unit) &&
    !lasts &&
    before !== undefined &&
    before.tag !== 'aux'
  );
}

function attach(figure: Figure, previous: Figure | undefined): void {
  const { mention, sentence } = figure;
  if (mention.isRange) {
    figure.relation = 'range';
    const between = /\bbetween\s*$/i.exec(sentence.text.slice(sentence.start, mention.start));
    if (between) figure.relationStart = sentence.start + between.index;
    return;
  }
  const before = sentence.text.slice(sentence.start, mention.start);
  const found = readPrefixRelation(before);
  const suffix = readSuffixRelation(
    sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 40)),
  );
  // "about 500 or less", "equal to 500 or less": a bound says more than what bounds nothing.
  const isWeak = found?.relation === '~' || found?.relation === '=';
  const prefix = isWeak && suffix && suffix.relation !== '~' ? undefined : found;
  const read = prefix ?? suffix;
  if (
    !read ||
    (prefix && isNoBound(figure, sentence.start + prefix.start, prefix.phrase)) ||
    (prefix && compares(figure, previous, sentence.start + prefix.start))
  )
    return;
  if (prefix && !isVerb.test(prefix.phrase)) figure.relationStart = sentence.start + prefix.start;
  bound(figure, read.relation);
  note(figure, attachRelation.name, `"${read.phrase}" makes it ${read.relation}`);
}

/** "more than", "nearly", "or more": which side of the figure is open, and how far a hedge widens it. */
export const attachRelation: Refiner = {
  name: 'attach-relation',
  refine: (figures) => {
    figures.forEach((figure, at) => {
      attach(figure, figures[at - 1]);
    });
  },
};
