import type { ChangeCue } from './change-cue.js';
import { convertedChange } from './converted-change.js';
import { joinedChange } from './joined-change.js';
import { payOffer } from './pay-offer.js';
import { plusSign } from './plus-sign.js';
import { standing } from './standing.js';
import { verbAround } from './verb-around.js';
import { wordBefore } from './word-before.js';
import { wordBehind } from './word-behind.js';

/** What a figure's own clause says of its change first, what another figure lends it last. */
export const changeCues: readonly ChangeCue[] = [
  wordBefore,
  plusSign,
  wordBehind,
  verbAround,
  standing,
  payOffer,
  convertedChange,
  joinedChange,
];
