import type { Comparison, ScopeRelation, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import { comparePeriods } from './compare-periods.js';
import type { PeriodContext, ScopeVerdict } from './compare-periods.js';
import { compareActors } from './compare-actors.js';
import { compareBases } from './compare-bases.js';
import { comparePlaces } from './compare-places.js';
import type { PlaceContext } from './compare-places.js';
import { compareParts } from './compare-parts.js';

/** What `compare` looks up. */
export interface ScopeContext extends PeriodContext, PlaceContext {
  claim(id: string): Claim | undefined;
}

const bitsOf: Record<ScopeRelation, number> = {
  same: 2,
  contains: 0,
  contained: 0,
  unclear: -1,
  alike: 0,
  apart: -8,
};

/**
 * How the scopes of two claims of one metric stand to each other: the same story, part or whole, period, place,
 * actor and event. One respect in which they are apart is enough to keep them apart; one that is unclear makes
 * the whole unclear.
 */
export function compareScopes(a: Claim, b: Claim, context: ScopeContext): Comparison {
  const bases = compareBases(a, b);
  const verdicts: [string, ScopeVerdict][] = [
    ['metric', sameMetric(a, b)],
    ['part', compareParts(a, b, context.claim)],
    ['period', comparePeriods(a, b, context)],
    ...(bases ? [['basis', bases] as [string, ScopeVerdict]] : []),
    ['place', comparePlaces(a, b, context)],
    ['actor', compareActors(a, b)],
    ['event', compareEvents(a.event, b.event)],
    ['story', compareStories(a, b, context)],
  ];
  const relation = verdicts.map(([, verdict]) => verdict.relation).reduce(both);
  const decisive = verdicts.filter(([, verdict]) => verdict.relation === relation);
  const weights: Weight[] = [
    ...context.story.weights,
    ...(context.copied
      ? [{ about: 'copied', bits: 6, why: 'the same place of sentences that run alike' }]
      : []),
    ...verdicts.map(([about, verdict]) => ({ about, bits: bitsOf[verdict.relation], why: verdict.why })),
  ];
  return { relation, why: decisive.map(([, { why }]) => why).join('; '), weights };
}

/**
 * What two respects come to. Where one holds the other in one respect, they are surely not the same; if another
 * respect is unclear, or the other way round, nothing is left to compare.
 */
function both(one: ScopeRelation, other: ScopeRelation): ScopeRelation {
  if (one === other || other === 'same') return one;
  return one === 'same' ? other : 'apart';
}

/**
 * Reports of different events speak of different things, unless both name the same period: then the figure may
 * well be one of record that either looked up.
 */
function compareStories(a: Claim, b: Claim, { story, copied }: ScopeContext): ScopeVerdict {
  if (story.verdict === 'same') return { relation: 'same', why: 'their reports tell one event' };
  if (copied) return { relation: 'same', why: 'their sentences run alike' };
  if (story.verdict === 'unclear') return { relation: 'unclear', why: 'not surely the same event' };
  const samePeriod = a.period !== undefined && a.period === b.period && !a.period.includes('X');
  return { relation: samePeriod ? 'unclear' : 'apart', why: `not the same event: ${story.why}` };
}

function sameMetric(a: Claim, b: Claim): ScopeVerdict {
  return a.metric === b.metric
    ? { relation: 'same', why: 'they measure the same' }
    : { relation: 'apart', why: `one is ${a.metric}, the other ${b.metric}` };
}

function compareEvents(a: string | undefined, b: string | undefined): ScopeVerdict {
  if (a === undefined || b === undefined)
    return { relation: 'same', why: a === b ? 'no event is named' : `only one is of ${a ?? b}` };
  return a.toLowerCase() === b.toLowerCase()
    ? { relation: 'same', why: `the same event for both` }
    : { relation: 'apart', why: `${a} and ${b}` };
}
