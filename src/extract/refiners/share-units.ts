import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { readPerUnit } from '../parsers/units/read-per-unit.js';
import { timeUnits } from '../languages/en/units.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { rateToldBefore } from '../rates/rate-told-before.js';
import { unitOfSubject } from '../rates/unit-of-subject.js';
import { countsBehind } from '../things/counts-behind.js';
import { shareThing } from '../things/share-thing.js';
import { textBehind } from '../wholes/text-behind.js';
import { textBetween } from '../wholes/text-between.js';
import type { Refiner } from './refiner.js';

/** "from £50 to £52 a month", "£100 a month, 5% more than the £95 of last year": said once, meant twice. */
const joins =
  /^\s*(?:to|and|or|-|–|against|from|compared with|instead of)\s*$|\bthan\s+(?:the\s)?(?:(?:present|current|previous|former|old|existing)\s)?$|\b(?:from|after|against)\s+$/i;

function share(figure: Figure, source: Figure | undefined): void {
  const [unit, per] = source?.mention.unit.split('/') ?? [];
  if (!source || per === undefined || figure.mention.unit !== unit || figure.measure === 'change') return;
  if (unit === '1' && figure.thing) return;
  figure.mention.unit = source.mention.unit;
  figure.implied.add('unit');
  note(
    figure,
    shareUnits.name,
    `per ${per}, as "${source.sentence.text.slice(source.mention.start, source.mention.end)}"`,
  );
}

const forWhom = /^\s(?:for|in)\s\p{L}/u;
const forOther =
  /^(?:\s(?:an?|per|each)\s\p{L}+)?\s(?:for|in)\s[^,;.:()\d]{2,30}?(?:,|,?\s(?:and|or|but))\s(?:(?:about|only|just)\s)?$/u;

/** "€1,384 a month for men and €956 for women" */
const isForOther = (rate: Figure, figure: Figure): boolean =>
  forOther.test(textBetween(rate, figure)) && forWhom.test(textBehind(figure));

const isMeasured = (unit: string): boolean => !/^(?:1|%.*|[A-Z]{3})$|\//.test(unit) && !timeUnits.has(unit);

/** "620,000 passengers a day": what a count is counted by stands behind its noun. */
function perUnitBehind(figure: Figure): void {
  const { thing, mention, sentence } = figure;
  const { tokens } = sentence;
  let next: number | undefined;
  if (mention.unit === '1' && countsBehind(figure)) next = thing?.next;
  // "90 cubic metres of water a second", "£187 spent per head"
  else if (/^[A-Z]{3}$/.test(mention.unit) && tokens[mention.next]?.tag === 'past') next = mention.next + 1;
  else if (isMeasured(mention.unit) && tokens[mention.next]?.lower === 'of')
    next = readNounPhrase(sentence, mention.next + 1)?.next;
  if (next === undefined) return;
  const per = readPerUnit(sentence, next).unit;
  if (!per) return;
  mention.unit += per;
  note(figure, shareUnits.name, `counted${per.replace('/', ' per ')}`);
}

/** "A gram sells for £60": what one of it costs. */
function perSubject(figure: Figure): void {
  const { mention, measure } = figure;
  if (measure === 'change' || !/^[A-Z]{3}(?:\/(?:d|wk|mo|a))?$/.test(mention.unit)) return;
  const per = unitOfSubject(figure);
  if (per === undefined) return;
  mention.unit = mention.unit.replace(/^[A-Z]{3}/, `$&/${per}`);
  note(figure, shareUnits.name, `the price per ${per}`);
}

const everySo: ReadonlyMap<string, string> = new Map([
  ['hourly', '/h'],
  ['daily', '/d'],
  ['weekly', '/wk'],
  ['monthly', '/mo'],
  ['annual', '/a'],
  ['yearly', '/a'],
]);
const paidRegularly =
  /^(?:earnings?|wages?|salary|pay|rent|income|pension|fee|bill|benefit|allowance|payment|instalment|rate|charge|premium|subscription|stipend|grant|tax)$/;

/** "Monthly earnings reached £2,100": how often it is paid, its name has said. */
function perNamedStretch(figure: Figure): void {
  const { mention, thing, measure } = figure;
  if (measure === 'change' || !thing || !/^[A-Z]{3}$/.test(mention.unit) || !paidRegularly.test(thing.head))
    return;
  const per = thing.modifiers.map((word) => everySo.get(word)).find(Boolean);
  if (per === undefined) return;
  mention.unit += per;
  note(figure, shareUnits.name, `paid${per.replace('/', ' per ')}, by its name`);
}

/** Digits and a unit: behind "2.4 million tonnes" a bare "1.1" might leave out the million, too. */
const isPlain = ({ mention, sentence }: Figure): boolean =>
  /^[\d.,\s]+\p{L}[\p{L}²]*$/u.test(sentence.text.slice(mention.start, mention.end));

const opensParts = /^:\s*$/;
const goesOn = /^ \p{Ll}+ [^,;:.]{2,40}(?:,|,? and) $/u;

const opensRun = /^[^:;.,]*[:,]\s*$/;

/** "420 tonnes of salt, 260 for the roads and 160 for the stores": two that go on alike, and are no more in all. */
function isRunOf({ mention: { value } }: Figure, first: Figure, second: Figure | undefined): boolean {
  if (second?.sentence !== first.sentence || second.mention.unit !== '1') return false;
  const sum = (first.mention.value ?? Infinity) + (second.mention.value ?? Infinity);
  const { tokens } = second.sentence;
  return (
    goesOn.test(textBetween(first, second)) &&
    tokens[second.mention.next]?.tag === 'prep' &&
    sum <= (value ?? 0)
  );
}

/** "520 hectares: 310 in Merrow, 140 in Port Lorne and 70 off it": the unit, and of what, is said once for all. */
function shareWithParts(figures: readonly Figure[], at: number): void {
  const [previous, figure] = [figures[at - 1], figures[at]];
  if (!figure || previous?.sentence !== figure.sentence) return;
  // "118 tonnes, up from 109 tonnes a year ago: 71 in Merrow": the parts are those of what there is now.
  const isAside = isPreviousLevel(previous) && !previous.implied.has('unit');
  const source = isAside ? (figures[at - 2] ?? previous) : previous;
  const { tokens, text } = figure.sentence;
  // "520 hectares: 310 of wheat": each part says of what.
  const isKind = tokens[figure.mention.next]?.lower === 'of' && countsBehind(figure);
  if (source.sentence !== figure.sentence || !(source.thing ?? isKind)) return;
  if (figure.mention.unit !== '1' || /^(?:1|[A-Z]{3}|%.*)$/.test(source.mention.unit)) return;
  const between = text.slice(source.mention.end, figure.relationStart);
  const opener = isAside ? /^[^:;.]*:\s*$/ : isRunOf(source, figure, figures[at + 1]) ? opensRun : opensParts;
  const opens = opener.test(between.replace(/\d[.,]\d/g, '')) && isPlain(source);
  if (!opens && !(goesOn.test(between) && source.implied.has('unit'))) return;
  if (tokens[figure.mention.next]?.tag !== 'prep') return;
  figure.mention.unit = source.mention.unit;
  figure.implied.add('unit');
  if (!isKind) {
    shareThing(figure, source);
    figure.implied.add('object');
  }
  note(figure, shareUnits.name, `${figure.mention.unit}, as the figure that it is listed under`);
}

/** What a rate is counted by is often written with one of two figures only, and the unit of a list once. */
export const shareUnits: Refiner = {
  name: 'share-units',
  refine(figures) {
    figures.forEach((figure, at) => {
      perUnitBehind(figure);
      perNamedStretch(figure);
      perSubject(figure);
      shareWithParts(figures, at);
      const next = figures[at + 1];
      if (
        next?.sentence === figure.sentence &&
        joins.test(figure.sentence.text.slice(figure.mention.end, next.relationStart))
      )
        share(figure, next);
      const rate = figures
        .slice(Math.max(0, at - 3), at)
        .findLast((other) => other.sentence === figure.sentence && other.mention.unit.includes('/'));
      const before = rate && figure.sentence.text.slice(rate.mention.end, figure.relationStart);
      if (rate && before !== undefined && (joins.test(before) || isForOther(rate, figure)))
        share(figure, rate);
      else share(figure, rateToldBefore(figures, at));
    });
  },
};
