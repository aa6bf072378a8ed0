import { worldCurrencies } from './world-currencies.js';

/** Written before the amount, the longest first by the time they are tried; ISO 4217 codes. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  $US: 'USD',
  $A: 'AUD',
  $AU: 'AUD',
  $C: 'CAD',
  $CA: 'CAD',
  $HK: 'HKD',
  $NZ: 'NZD',
  $NT: 'TWD',
  $S: 'SGD',
  'HK $': 'HKD',
  'NZ $': 'NZD',
  'AU $': 'AUD',
  'CA $': 'CAD',
  'c $': 'CAD',
  'C $': 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  MX$: 'MXN',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  'Y=': 'JPY',
  '￥': 'CNY',
  PS: 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₪': 'ILS',
  'RMB¥': 'CNY',
  RMB: 'CNY',
  Rmb: 'CNY',
  RM: 'MYR',
  Rs: 'INR',
  'Rs.': 'INR',
  Rp: 'IDR',
  CHF: 'CHF',
  kr: 'SEK',
  'kr.': 'SEK',
};

/** Active codes that are words or names more often than money: "COP 28", "TOP 10", "the 17 SDG". */
const otherWords: ReadonlySet<string> = new Set('ALL AMD BAM COP CUP MAD MOP SDG SOS TOP'.split(' '));

/** ISO 4217 codes that stand before or after an amount as they are. */
export const currencyCodes: ReadonlySet<string> = new Set([
  'EUR',
  'XDR',
  ...worldCurrencies.map(([code]) => code).filter((code) => !otherWords.has(code)),
]);

/** What a word of several countries means without an adjective; "pound" and "real" are something else as well. */
const usual: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dlr: 'USD',
  dlrs: 'USD',
  pounds: 'GBP',
  reais: 'BRL',
  reals: 'BRL',
  leu: 'RON',
  buck: 'USD',
  euro: 'EUR',
  quid: 'GBP',
  sterling: 'GBP',
  rmb: 'CNY',
  rupee: 'INR',
  won: 'KRW',
  ruble: 'RUB',
  lira: 'TRY',
  dirham: 'AED',
  riyal: 'SAR',
  peso: 'MXN',
  franc: 'CHF',
  crown: 'CZK',
  dinar: 'RSD',
  kr: 'SEK',
  krona: 'SEK',
  krone: 'NOK',
  rial: 'IRR',
  ringgit: 'MYR',
  shilling: 'KES',
};

/** Plurals and spellings of currency words that no suffix rule derives. */
export const currencyForms: Readonly<Record<string, string>> = {
  rouble: 'ruble',
  roubles: 'ruble',
  kronor: 'krona',
  kroner: 'krone',
  lei: 'leu',
  leva: 'lev',
  colones: 'colon',
  soles: 'sol',
  paʻanga: 'paanga',
  "pa'anga": 'paanga',
  tögrög: 'togrog',
  maloti: 'loti',
  emalangeni: 'lilangeni',
  meticais: 'metical',
  złoty: 'zloty',
  zloties: 'zloty',
};

/** These mean money only beside their country: "a real boat", "12 soles", "two drams". */
const everyday: ReadonlySet<string> = new Set('colon real sol dram guilder quetzal'.split(' '));

/** Words that one country alone has, and that are no English ones. */
const unique = worldCurrencies.filter(
  ([code, , word]) =>
    !everyday.has(word) && worldCurrencies.every((other) => other[2] !== word || other[0] === code),
);

/** Words behind the amount, in the singular; a nationality before the word decides between several. */
export const currencyNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(unique.map(([code, , word]) => [word, code])),
  ...usual,
};

/** "australian dollar", "hong kong dollar": adjective, then currency word. */
export const nationalCurrencies: Readonly<Record<string, string>> = Object.fromEntries(
  worldCurrencies.flatMap(([code, adjectives, word]) =>
    adjectives.split(',').map((adjective) => [`${adjective.replaceAll('_', ' ')} ${word}`, code] as const),
  ),
);

/** Parts of a currency, and the power of ten that they are of it. */
export const minorCurrencies: Readonly<Record<string, readonly [code: string, power: number]>> = {
  cent: ['USD', -2],
  ct: ['USD', -2],
  eurocent: ['EUR', -2],
  penny: ['GBP', -2],
  pence: ['GBP', -2],
  p: ['GBP', -2],
  sen: ['MYR', -2],
  paisa: ['INR', -2],
  paise: ['INR', -2],
  kopeck: ['RUB', -2],
  kopek: ['RUB', -2],
  grosz: ['PLN', -2],
  groszy: ['PLN', -2],
  satang: ['THB', -2],
  jiao: ['CNY', -1],
  mao: ['CNY', -1],
  fen: ['CNY', -2],
};
