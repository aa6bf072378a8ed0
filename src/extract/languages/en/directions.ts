import type { Direction } from '../../../model/quantity.js';

const table = (direction: Direction, lemmas: string): [string, Direction][] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, direction]);

/** Verbs of change, by lemma: whatever they are said of moves, and they say nothing else of it. */
export const changeVerbs: ReadonlyMap<string, Direction> = new Map([
  ...table(
    'up',
    `rise increase grow climb jump gain soar surge advance expand raise boost improve widen strengthen rebound swell
     accelerate escalate rally hike skyrocket spike leap appreciate inflate heighten enlarge broaden intensify quicken
     multiply double triple treble quadruple`,
  ),
  ...table(
    'down',
    `fall drop decline decrease reduce slip slide plunge plummet tumble sink shrink lose cut lower dip ease slump
     narrow weaken contract slow shed halve diminish dwindle subside nosedive depreciate devalue erode lessen
     decelerate deteriorate soften moderate`,
  ),
]);

/** Nouns of change: "a rise of 3%", "a 5% cut", "a bounce to 12". Not each verb is one: a contract is an agreement. */
export const changeNouns: ReadonlyMap<string, Direction> = new Map([
  ...table(
    'up',
    `rise increase growth climb jump gain surge advance expansion boost improvement widening strengthening rebound
     acceleration escalation rally hike spike leap appreciation enlargement intensification doubling tripling uptick
     upturn upswing upsurge uplift raise bounce recovery bump lift warming deepening increment upgrade`,
  ),
  ...table(
    'down',
    `fall drop decline decrease reduction slip slide plunge tumble shrinkage loss cut lowering dip easing slump
     narrowing weakening contraction slowing halving depreciation devaluation erosion deceleration deterioration
     slowdown downturn downswing cutback decrement crash collapse retreat pullback sell-off selloff drop-off fall-off
     falloff cooling markdown downgrade`,
  ),
]);

/** Verbs that tell of a change only where its amount follows: "added 3%", "recovered 2% to 40"; divers recover bodies. */
export const amountVerbs: ReadonlyMap<string, Direction> = new Map([
  ...table(
    'up',
    `add lift push bump elevate augment recover recoup regain bounce firm extend lengthen warm mount build
     accumulate enhance magnify upgrade deepen redouble inch creep rocket balloon mushroom ascend`,
  ),
  ...table(
    'down',
    `trim shave slash prune pare crash collapse crater tank sag retreat recede ebb fade wane cool taper deflate
     descend curb curtail downgrade downsize shorten thin whittle chop slice surrender forfeit abate discount
     relinquish cheapen`,
  ),
]);

/** "Verb of change" senses that are only meant when a figure follows as the amount: "cut 30 jobs" is none. */
export const transitiveOnly: ReadonlySet<string> = new Set([
  'advance',
  'cut',
  'lose',
  'shed',
  'raise',
  'reduce',
  'lower',
  'boost',
]);

/** Sums of money lost or gained are levels of their own: "a loss of €3 million"; "a loss of 3%" is a change. */
export const sumsOfMoney: ReadonlySet<string> = new Set(['loss', 'gain']);

/** Verbs that say which way only with an adverb behind them: "edged up 3%", "finished down 2%". */
export const driftVerbs: ReadonlySet<string> = new Set(
  `edge inch tick creep nudge go come move drift head trend swing push bid run shoot pull vary float trade open close
   end finish settle start begin stay remain stand be revise adjust notch ratchet scale step ramp bump drive send`
    .trim()
    .split(/\s+/),
);

/** Adjectives that compare what stands before them with another time or thing: "5% cheaper", "3% firmer". */
export const comparatives: ReadonlyMap<string, Direction> = new Map([
  ...table(
    'up',
    'up upward upwards more higher bigger larger greater better dearer costlier pricier stronger faster wider firmer steeper longer taller heavier deeper',
  ),
  ...table(
    'down',
    'down downward downwards fewer less lower smaller cheaper weaker slower narrower softer worse shallower shorter lighter',
  ),
]);

/** Verb and particle around an amount: "puts £67 on the bill", "knocked 3% off the price". */
export const aroundAmounts: ReadonlyMap<string, Direction> = new Map([
  ...[
    'put on',
    'put onto',
    'add to',
    'add on',
    'add onto',
    'tack onto',
    'stick on',
    'slap on',
    'pile on',
    'heap on',
  ].map((phrase): [string, Direction] => [phrase, 'up']),
  ...['knock', 'take', 'wipe', 'slash', 'shave', 'trim', 'strip', 'lop', 'chop', 'slice', 'cut'].map(
    (verb): [string, Direction] => [`${verb} off`, 'down'],
  ),
  ...['slash', 'shave', 'trim', 'strip', 'cut', 'slice', 'erase'].map((verb): [string, Direction] => [
    `${verb} from`,
    'down',
  ]),
]);

/** What somebody holds and may win or lose to others: "gained three seats" is a change of how many there are. */
export const standings: ReadonlySet<string> = new Set(
  'seat vote member subscriber follower place rank mandate constituency delegate councillor'.split(' '),
);

/** Verbs by which a holder's standing goes up or down. */
export const standingVerbs: ReadonlyMap<string, Direction> = new Map([
  ...table('up', 'gain add put pick'),
  ...table('down', 'lose shed drop forfeit'),
]);

/** Verbs and nouns of pay talks: the percentage that is offered or wanted is a rise. */
export const payTalk: ReadonlySet<string> = new Set(
  `offer demand claim ask want seek propose proposal award afford pay accept reject grant settlement deal request
   concede call`
    .trim()
    .split(/\s+/),
);

/** Comparison with an earlier time, as written after a rate, and the basis it states. */
export const bases: Readonly<Record<string, string>> = {
  'year on year': 'year-on-year',
  'year-on-year': 'year-on-year',
  'year over year': 'year-on-year',
  'year-over-year': 'year-on-year',
  'on year': 'year-on-year',
  'on-year': 'year-on-year',
  'from a year earlier': 'year-on-year',
  'from a year ago': 'year-on-year',
  'than a year ago': 'year-on-year',
  'than a year earlier': 'year-on-year',
  'of a year ago': 'year-on-year',
  'compared with a year earlier': 'year-on-year',
  'compared with the same period last year': 'year-on-year',
  'from the same period last year': 'year-on-year',
  'over the same period last year': 'year-on-year',
  'from last year': 'year-on-year',
  annually: 'year-on-year',
  'month on month': 'month-on-month',
  'month-on-month': 'month-on-month',
  'from the previous month': 'month-on-month',
  'from a month earlier': 'month-on-month',
  'quarter on quarter': 'quarter-on-quarter',
  'quarter-on-quarter': 'quarter-on-quarter',
  'from the previous quarter': 'quarter-on-quarter',
};
