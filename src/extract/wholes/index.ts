import { acrossSentences } from './across-sentences.js';
import { alongList } from './along-list.js';
import { alongShares } from './along-shares.js';
import { bareBesidePart } from './bare-beside-part.js';
import { bareSubject } from './bare-subject.js';
import { behindColon } from './behind-colon.js';
import { behindSemicolon } from './behind-semicolon.js';
import { besideShare } from './beside-share.js';
import { contributes } from './contributes.js';
import { inBrackets } from './in-brackets.js';
import { inItsBrackets } from './in-its-brackets.js';
import { inBullets } from './in-bullets.js';
import { inTable } from './in-table.js';
import { labelledRun } from './labelled-run.js';
import { leadingWhole } from './leading-whole.js';
import { listAhead } from './list-ahead.js';
import { markedPart } from './marked-part.js';
import { mostOfThem } from './most-of-them.js';
import { ofCapacity } from './of-capacity.js';
import { ofTheNamed } from './of-the-named.js';
import { ofTheNextFigure } from './of-the-next-figure.js';
import { ofTheTotalNamed } from './of-the-total-named.js';
import { ofThoseTold } from './of-those-told.js';
import { ofThoseAsked } from './of-those-asked.js';
import { paidOut } from './paid-out.js';
import { ranked } from './ranked.js';
import { rateAmong } from './rate-among.js';
import { remainder } from './remainder.js';
import { restatedPart } from './restated-part.js';
import { shareWas } from './share-was.js';
import { splitInto } from './split-into.js';
import { sumsUp } from './sums-up.js';
import { totalOfList } from './total-of-list.js';
import { totalAtEnd } from './total-at-end.js';
import { totalBehind } from './total-behind.js';
import { withItsParts } from './with-its-parts.js';
import { withSoMany } from './with-so-many.js';
import type { WholeStrategy } from './whole-strategy.js';

/** Words that say so first, what only a list's form tells last. */
export const wholeStrategies: readonly WholeStrategy[] = [
  inTable,
  besideShare,
  restatedPart, // a share behind its part is no new part, whatever words stand before it
  ranked,
  ofThoseTold, // says which of those told before
  markedPart,
  ofTheNextFigure,
  ofTheTotalNamed,
  withSoMany,
  ofCapacity,
  rateAmong,
  leadingWhole,
  ofTheNamed,
  ofThoseAsked,
  paidOut,
  contributes,
  mostOfThem,
  listAhead,
  remainder,
  behindColon,
  inBrackets,
  inItsBrackets,
  totalOfList,
  inBullets,
  labelledRun,
  alongList,
  alongShares,
  behindSemicolon,
  sumsUp,
  splitInto,
  totalBehind,
  withItsParts,
  totalAtEnd,
  acrossSentences,
  bareBesidePart,
  bareSubject,
  shareWas,
];
