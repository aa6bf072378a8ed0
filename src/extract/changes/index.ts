import { againstBudget } from './against-budget.js';
import type { ChangeCue } from './change-cue.js';
import { convertedChange } from './converted-change.js';
import { inChangeColumn } from './in-change-column.js';
import { inPercentToo } from './in-percent-too.js';
import { joinedChange } from './joined-change.js';
import { minusSign } from './minus-sign.js';
import { nounSaidToBe } from './noun-said-to-be.js';
import { payOffer } from './pay-offer.js';
import { plusSign } from './plus-sign.js';
import { restatedChange } from './restated-change.js';
import { restatedBehind } from './restated-behind.js';
import { standing } from './standing.js';
import { verbAround } from './verb-around.js';
import { wordBefore } from './word-before.js';
import { wordBehind } from './word-behind.js';

/** What a figure's own clause says of its change first, what another figure lends it last. */
export const changeCues: readonly ChangeCue[] = [
  againstBudget, // "up" before it belongs to the verb: "ended up 7% under budget"
  wordBefore,
  plusSign,
  minusSign,
  wordBehind,
  restatedBehind,
  nounSaidToBe,
  verbAround,
  standing,
  payOffer,
  inChangeColumn,
  convertedChange,
  inPercentToo,
  joinedChange,
  restatedChange,
];
