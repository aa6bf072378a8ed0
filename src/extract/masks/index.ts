import { age } from './age.js';
import { ageLimit } from './age-limit.js';
import { bareTime } from './bare-time.js';
import { broadcastFrequency } from './broadcast-frequency.js';
import { countedDay } from './counted-day.js';
import { digitChain } from './digit-chain.js';
import { documentNumber } from './document-number.js';
import { hour } from './hour.js';
import { listMarker } from './list-marker.js';
import type { Mask } from './mask.js';
import { nameThenNumber } from './name-then-number.js';
import { modelName } from './model-name.js';
import { modelNumber } from './model-number.js';
import { numberInName } from './number-in-name.js';
import { numberedLabel } from './numbered-label.js';
import { numberedThing } from './numbered-thing.js';
import { openingHours } from './opening-hours.js';
import { ordinal } from './ordinal.js';
import { pageCounter } from './page-counter.js';
import { partNumber } from './part-number.js';
import { priceBase } from './price-base.js';
import { quotedLabel } from './quoted-label.js';
import { score } from './score.js';
import { setPhrase } from './set-phrase.js';
import { streetNumber } from './street-number.js';
import { telephoneNumber } from './telephone-number.js';
import { timeOfDay } from './time-of-day.js';
import { trainTime } from './train-time.js';
import { webAddress } from './web-address.js';
import { yearAhead } from './year-ahead.js';

/** Where two meet, the earlier one hides the stretch and gives it its kind. */
export const masks: readonly Mask[] = [
  webAddress, // holds whatever it likes
  telephoneNumber, // before the chains that it looks like
  documentNumber,
  digitChain,
  partNumber,
  timeOfDay, // before scores and lists: "7-8 p.m."
  bareTime,
  hour,
  trainTime,
  openingHours,
  yearAhead,
  ordinal,
  age,
  ageLimit,
  score,
  listMarker,
  setPhrase,
  priceBase,
  numberedLabel,
  countedDay,
  numberedThing, // the sure names first
  broadcastFrequency,
  modelName,
  modelNumber,
  nameThenNumber,
  numberInName,
  streetNumber,
  pageCounter,
  quotedLabel, // last: it hides whole phrases
];
