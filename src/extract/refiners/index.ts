import { attachAction } from './attach-action.js';
import { attachBasis } from './attach-basis.js';
import { attachChange } from './attach-change.js';
import { attachLimits } from './attach-limits.js';
import { attachMeasure } from './attach-measure.js';
import { attachMetric } from './attach-metric.js';
import { attachPeriod } from './attach-period.js';
import { attachRelation } from './attach-relation.js';
import { attachScope } from './attach-scope.js';
import { attachThing } from './attach-thing.js';
import { attachTopic } from './attach-topic.js';
import { completeMetric } from './complete-metric.js';
import { completePeriod } from './complete-period.js';
import { carryOver } from './carry-over.js';
import { dropNonClaims } from './drop-non-claims.js';
import { guessThing } from './guess-thing.js';
import { linkChanges } from './link-changes.js';
import { linkDefiniteChanges } from './link-definite-changes.js';
import { nameLabels } from './name-labels.js';
import { linkDefiniteParts } from './link-definite-parts.js';
import { linkParts } from './link-parts.js';
import { linkPlaces } from './link-places.js';
import { linkShares } from './link-shares.js';
import { linkSums } from './link-sums.js';
import { shareComparedUnits } from './share-compared-units.js';
import { shareCurrency } from './share-currency.js';
import { shareListUnits } from './share-list-units.js';
import { shareTableUnits } from './share-table-units.js';
import { shareUnits } from './share-units.js';
import { settleCurrency } from './settle-currency.js';
import type { Refiner } from './refiner.js';

/** In this order: each may rely on what stands above it. */
export const refiners: readonly Refiner[] = [
  shareTableUnits, // before all else: in a table the unit stands apart from its number
  settleCurrency,
  attachRelation,
  attachChange, // before the thing: a change looks for its thing elsewhere
  attachThing,
  attachAction,
  shareUnits,
  shareCurrency,
  shareComparedUnits,
  shareListUnits, // before parts, which have the unit of their whole
  attachMeasure, // after the thing: a margin is a ratio by its name
  linkParts,
  linkChanges,
  carryOver, // parts and changes share what their whole or level has said
  nameLabels,
  guessThing,
  attachLimits,
  attachTopic,
  attachPeriod,
  attachBasis, // after the period: what is a year before it
  attachScope,
  dropNonClaims,
  attachMetric, // the key is made of all the rest
  completeMetric,
  linkDefiniteParts, // by the keys, as all that follow
  linkDefiniteChanges,
  linkPlaces,
  linkShares, // last of the links, with the next: what words or places tell is surer than what digits come to
  linkSums,
  completePeriod, // of what those have linked
];
