import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { isCount } from '../things/is-count.js';
import { metricKey } from '../metric/metric-key.js';
import { topicOfReport } from '../metric/topic-of-report.js';
import type { Refiner } from './refiner.js';

const isDay = (period: string | undefined): boolean => /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(period ?? '');

/** "24,300 on Friday" of "84,200" in three days: the stretch of the whole is over, and no total that runs on. */
function isDayOf(period: string | undefined, whole: string | undefined): boolean {
  const [from, to] = whole?.split('/') ?? [];
  if (period === undefined || from === undefined || to === undefined) return false;
  // A total "up to 10 March" runs on.
  return from !== '..' && from <= period && period <= to;
}

/** "900 boats. Of these, 12 came in on Monday": the day's part of a running total is an increment. */
function isIncrement({ partOf, period, implied }: Figure): boolean {
  if (partOf === undefined || !isDay(period) || implied.has('period')) return false;
  return period !== partOf.period && !isDayOf(period, partOf.period);
}

/** A part that nothing tells from its whole, no word, place or time, is at least no second figure for it. */
function isBarePart({ partOf, place, actor, period }: Figure, metric: string): boolean {
  // "The Harbour List took 12 of the 40 seats": whose they are tells them apart.
  const isOwned = actor !== undefined && actor !== partOf?.actor;
  const isPlaced = place !== undefined && place !== partOf?.place;
  return partOf?.metric === metric && !isOwned && !isPlaced && period === partOf.period;
}

/** "37 suspects, 12 of them women": what tells a part from its whole where one metric holds both. */
function ownNoun(figure: Figure, vocabulary: Vocabulary): string {
  const { thing, partOf } = figure;
  const nounOf = (phrase: NounPhrase | undefined) => vocabulary.noun([], phrase?.head ?? '').head;
  const [own, whole] = [nounOf(thing), nounOf(partOf?.thing)];
  return !isCount(figure) || own === '' || own === whole ? 'part' : own;
}

/** "points", "days": one plain noun, told apart by nothing, may be said of many things in one story. */
const isBareNoun = (metric: string, vocabulary: Vocabulary): boolean =>
  !/[ +/]/.test(metric) && vocabulary.metric([], metric) === undefined;

function keyOf(figure: Figure, vocabulary: Vocabulary, about: string | undefined): string {
  const extra = isIncrement(figure) ? ['new'] : [];
  const metric = metricKey(figure, vocabulary, { extra, about });
  return isBarePart(figure, metric)
    ? metricKey(figure, vocabulary, { extra: [...extra, ownNoun(figure, vocabulary)], about })
    : metric;
}

/** What each figure measures, in canonical words; a change measures what its level does. */
export const attachMetric: Refiner = {
  name: 'attach-metric',
  refine(figures, { vocabulary, sentences }) {
    if (!figures.length) return;
    const about = topicOfReport(sentences, vocabulary);
    // Wholes may stand behind their parts ("5 of the 12 boats"), levels behind their changes.
    for (const figure of figures)
      if (!figure.partOf && !figure.of) figure.metric = keyOf(figure, vocabulary, about);
    for (const figure of figures) {
      figure.metric ??=
        figure.measure === 'change' && figure.of?.metric
          ? figure.of.metric
          : keyOf(figure, vocabulary, about);
      const bare = isCount(figure) && isBareNoun(figure.metric, vocabulary);
      note(
        figure,
        attachMetric.name,
        bare ? `${figure.metric}, a bare noun` : figure.metric,
        bare ? 0.65 : 1,
      );
    }
  },
};
