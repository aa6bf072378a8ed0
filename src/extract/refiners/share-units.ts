import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { readPerUnit } from '../parsers/units/read-per-unit.js';
import { countsBehind } from '../things/counts-behind.js';
import type { Refiner } from './refiner.js';

/** "from £50 to £52 a month", "£100 a month, 5% more than the £95 of last year": said once, meant twice. */
const joins =
  /^\s*(?:to|and|or|-|–|against|from|compared with|instead of)\s*$|\bthan\s+(?:the\s)?$|\bfrom\s+$/i;

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

/** "620,000 passengers a day": what a count is counted by stands behind its noun. */
function perUnitBehind(figure: Figure): void {
  const { thing, mention, sentence } = figure;
  if (mention.unit !== '1' || !thing || !countsBehind(figure)) return;
  const per = readPerUnit(sentence, thing.next);
  if (!per) return;
  mention.unit += per;
  note(figure, shareUnits.name, `counted${per.replace('/', ' per ')}`);
}

/** What a rate is counted by is often written with one of two figures only. */
export const shareUnits: Refiner = {
  name: 'share-units',
  refine(figures) {
    figures.forEach((figure, at) => {
      perUnitBehind(figure);
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
      if (before !== undefined && joins.test(before)) share(figure, rate);
    });
  },
};
