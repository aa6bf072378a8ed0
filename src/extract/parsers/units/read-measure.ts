import { unitSymbols } from '../../languages/en/unit-symbols.js';
import { unitNames } from '../../languages/en/units.js';
import { anyOf } from '../../patterns/any-of.js';
import type { Sentence } from '../../sentence.js';
import { nounLemma } from '../../tokens/noun-lemma.js';
import type { UnitRead } from './unit-read.js';

const symbol = new RegExp(String.raw`\s?(${anyOf(Object.keys(unitSymbols))})(?![\p{L}\p{N}])`, 'uy');

/** "kilometre", "square", "degree": what a name of one or two words starts with. */
const openers: ReadonlySet<string> = new Set(
  Object.keys(unitNames).map((name) => name.split(' ', 1)[0] ?? ''),
);

/** "500 US gallons", "80 imperial gallons": gallons and pints differ by country, and the British ones are a fifth larger. */
const imperial: Readonly<Record<string, string>> = {
  '[gal_us]': '[gal_br]',
  '[qt_us]': '[qt_br]',
  '[pt_us]': '[pt_br]',
  '[foz_us]': '[foz_br]',
};
const countries = /^(?:us|u\.s\.|american|imperial|uk|british)$/;

function readNational(sentence: Sentence, at: number): UnitRead | undefined {
  const country = sentence.tokens[at]?.lower ?? '';
  const name = countries.test(country) ? readName(sentence, at + 1) : undefined;
  const british = name && imperial[name.unit];
  if (!british) return undefined;
  return /^(?:us|u\.s\.|american)$/.test(country) ? name : { ...name, unit: british };
}

/** "kilometres", "square miles", "degrees Celsius", "metric tons". */
function readName({ tokens }: Sentence, at: number): UnitRead | undefined {
  const first = nounLemma(tokens[at]?.lower ?? '');
  // "terawatt-hours" is one token.
  if (first.includes('-')) {
    const joined = unitNames[first.replace('-', ' ')];
    return joined === undefined ? undefined : { unit: joined, next: at + 1 };
  }
  if (!openers.has(first)) return undefined;
  const both = `${first} ${nounLemma(tokens[at + 1]?.lower ?? '')}`;
  // The longer one first: "degrees Celsius" before plain degrees.
  const length = both in unitNames ? 2 : 1;
  const unit = unitNames[length === 2 ? both : first];
  return unit === undefined ? undefined : { unit, next: at + length };
}

/** "km", "°C", "mph" right behind the token before `at`: a symbol may be a part of a token, or several. */
function readSymbol({ text, tokens }: Sentence, at: number): UnitRead | undefined {
  const start = tokens[at - 1]?.end;
  if (start === undefined) return undefined;
  symbol.lastIndex = start;
  const match = symbol.exec(text);
  const unit = unitSymbols[match?.[1] ?? ''];
  if (!match || !unit) return undefined;
  let next = at;
  while ((tokens[next]?.end ?? Infinity) <= start + match[0].length) next++;
  return { unit, next };
}

/** A unit of measure, by name or symbol, from a token on. */
export const readMeasure = (sentence: Sentence, at: number): UnitRead | undefined =>
  readName(sentence, at) ?? readNational(sentence, at) ?? readSymbol(sentence, at);
