import { webAddress } from '../../masks/web-address.js';
import type { Mask } from '../../masks/mask.js';
import { bookTitle } from './book-title.js';
import { clock } from './clock.js';
import { code } from './code.js';
import { documentNumber } from './document-number.js';
import { listMarker } from './list-marker.js';
import { longDigits } from './long-digits.js';
import { numberedThing } from './numbered-thing.js';
import { numberInName } from './number-in-name.js';
import { score } from './score.js';
import { telephone } from './telephone.js';

/** Where two meet, the earlier one hides the stretch. */
export const chineseMasks: readonly Mask[] = [
  webAddress, // holds whatever it likes
  bookTitle,
  telephone, // before the digits that it is made of
  documentNumber,
  score, // before clocks: 2:1
  clock,
  numberInName,
  code,
  longDigits,
  numberedThing,
  listMarker,
];
