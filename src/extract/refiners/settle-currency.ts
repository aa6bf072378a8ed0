import { countriesOf, sharedCurrencies } from '../languages/en/shared-currencies.js';
import { note } from '../note.js';
import { currencyLemma } from '../numerals/currency-lemma.js';
import type { Refiner } from './refiner.js';

/** "kr 450", "450 kroner"; a nationality before the word has settled it. */
const named =
  /^(?:(?<before>kr)\.?\s?\d|.*(?:\d|million|billion|trillion|hundred|thousand)\s?(?<behind>\p{L}+)\.?$)/iu;

/** Of the codes that a word may stand for, the one whose country the report names most often. */
function settled(codes: readonly string[], text: string): string | undefined {
  const named = codes.map((code) => ({ code, times: text.match(countriesOf[code]!)?.length ?? 0 }));
  const [most, next] = named.toSorted((a, b) => b.times - a.times);
  return most && most.times > (next?.times ?? 0) ? most.code : undefined;
}

/** "OSLO, 12 May – The bridge cost 40 million kr": whose money a word means that several countries have. */
export const settleCurrency: Refiner = {
  name: 'settle-currency',
  refine(figures) {
    const known = new Map<string, string | undefined>();
    for (const figure of figures) {
      const { mention, sentence } = figure;
      if (!/^[A-Z]{3}\b/.test(mention.unit)) continue;
      const { before, behind } = named.exec(sentence.text.slice(mention.start, mention.end))?.groups ?? {};
      const word = currencyLemma((before ?? behind ?? '').toLowerCase());
      const codes = Object.hasOwn(sharedCurrencies, word) ? sharedCurrencies[word]! : undefined;
      if (!codes?.includes(mention.unit.slice(0, 3))) continue;
      if (!known.has(word)) known.set(word, settled(codes, sentence.text));
      const code = known.get(word);
      if (code === undefined || mention.unit.startsWith(code)) continue;
      mention.unit = mention.unit.replace(/^[A-Z]{3}/, code);
      note(figure, settleCurrency.name, `the money of the country that the report tells of: ${code}`);
    }
  },
};
