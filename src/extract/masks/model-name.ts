import { anyOf } from '../patterns/any-of.js';
import { shapes } from '../patterns/shapes.js';
import { lowerCased } from './lower-cased.js';
import type { Mask } from './mask.js';

/** Names that a number belongs to: of products, indices, leagues. */
const named =
  `iPhone iPad iOS macOS Android Windows Galaxy Pixel Xbox PlayStation Kindle Boeing Airbus FTSE Nikkei DAX CAC CSI
   ASX TSX Stoxx STOXX Russell Fortune Nifty Sensex SMI AEX IBEX KOSPI`.split(/\s+/);
/** The last word of a name with a number in it. */
const endings = 'Pro Ultra Max Mini Plus Lite Air Dreamliner Jumbo SE FE'.split(' ');
const amountBehind = String.raw`(?![.,]?\d|\s?(?:%|percent|per cent|points?|million|billion|thousand))`;
const number = String.raw`\d{1,4}[A-Z]?\b${amountBehind}`;

export const modelName: Mask = {
  kind: 'name',
  name: 'number of a product, index or league',
  trigger: [...lowerCased(named, endings), ...'p sp big covid zip postcode'.split(' '), shapes.glued],
  pattern: new RegExp(
    String.raw`(?=[\d–-])(?:${[
      String.raw`(?<=\b${anyOf(named)}(?:\s\p{Lu}\p{L}+)?\s)${number}`,
      String.raw`(?<=\b(?:S&P|S&amp;P|[Ss]p|Big)\s)(?:100|400|500|600|10|12)\b${amountBehind}`,
      String.raw`\b${number}(?=\s${anyOf(endings)}\b)`,
      String.raw`(?<=\b[Cc][Oo][Vv][Ii][Dd]\s?)[-–]\s?\d+`,
      String.raw`\b\d{5}(?=\s(?:ZIP|zip|postcode))`,
      String.raw`\b(?:19|20)\d\ds\b`,
    ].join('|')})`,
    'gu',
  ),
  examples: {
    'The iPhone 12 and the Galaxy Note 20 are old.': ['12', '20'],
    'A 787 Dreamliner, the S&P 500 and the Big 12': ['787', '500', '12'],
    'Cases of COVID -19 in the 90049 ZIP code': ['-19', '90049'],
  },
  counterexamples: ['The Nikkei 225 points lower', 'They sold 12 phones, 20 of them new.'],
};
