import { attachCell } from './attach-cell.js';
import { attachChange } from './attach-change.js';
import { attachMeasure } from './attach-measure.js';
import { attachPeriod } from './attach-period.js';
import { attachPlace } from './attach-place.js';
import { attachThing } from './attach-thing.js';
import type { ChineseRefiner } from './chinese-refiner.js';
import { distribute } from './distribute.js';
import { dropNonClaims } from './drop-non-claims.js';
import { linkChanges } from './link-changes.js';
import { linkParts } from './link-parts.js';
import { linkShares } from './link-shares.js';
import { linkSums } from './link-sums.js';
import { shareCellUnits } from './share-cell-units.js';
import { shareUnits } from './share-units.js';
import { shareWords } from './share-words.js';

/** In this order: each may rely on what stands above it. */
export const chineseRefiners: readonly ChineseRefiner[] = [
  shareCellUnits, // before all else: in a table the unit stands apart from its number
  attachChange, // before the thing: what stands before a word of change is its subject
  distribute, // tells the thing where its words are
  attachThing,
  shareUnits, // before parts, which have the unit of their whole
  linkParts,
  linkShares, // of the wholes that parts have
  shareWords, // behind the parts: 其中 takes what its whole has said first
  attachMeasure, // a rate is one by its name, which may be shared
  linkChanges,
  linkSums, // last of the links: words are surer than a sum
  attachPeriod,
  attachPlace,
  attachCell,
  dropNonClaims,
];
