import { scaleUtc } from 'd3-scale';
import type { PlottedFigure } from '../../view/metric-view.js';
import { parsePeriod } from '../../model/period.js';
import { capital } from './capital.js';
import { dayInWords } from '../day-in-words.js';
import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';
import { markup, type Markup } from './markup.js';
import { scaleOf } from './scale-of.js';

/** A figure with the day it was published on, and the last day that it counts. */
interface Point {
  figure: PlottedFigure;
  day: number;
  asOf?: number;
  value: number;
}

/** Heights in em. */
const height = 7;
const top = 1.4;

/** How a total went on from report to report, by the day of publication; where it falls, that is marked. */
export function timeline(fact: Fact, page: Edition): Markup | undefined {
  const points = pointsOf(fact);
  const days = new Set(points.map(({ day }) => day));
  if (days.size < 2 || new Set(points.map(({ value }) => value)).size < 2) return undefined;
  const falls = points.filter((point) =>
    points.some(({ day, value }) => day < point.day && value > point.value),
  );
  const title = titleOf(fact.title, points, falls);
  const values = scaleOf(points.map(({ value }) => value));
  const y = (value: number) => `${(top + height * (1 - parseFloat(values.at(value)) / 100)).toFixed(2)}em`;
  const times = points.flatMap(({ day, asOf }) => (asOf === undefined ? [day] : [day, asOf]));
  const along = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([8, 90]);
  const x = (day: number) => `${along(day).toFixed(2)}%`;
  const last = Math.max(...days);
  return markup`<svg class="timeline" width="100%" height="${(top + height + 2).toFixed(2)}em" role="img" aria-label="${title}"><title>${title}</title>
<line class="axis" x1="2%" x2="98%" y1="${(top + height).toFixed(2)}em" y2="${(top + height).toFixed(2)}em"/>
${steps(points, x, y)}
${toldOnce(points).map((point) => mark(point, falls.includes(point), x, y))}
${[Math.min(...days), last].map((day, index) => markup`<text class="tick ${index === 0 ? 'first' : 'last'}" x="${x(day)}" y="${(top + height + 1.4).toFixed(2)}em">${dayInWords(isoDay(day))}</text>`)}
</svg><p class="quiet">${title}. By the day of publication${points.some(({ asOf, day }) => asOf !== undefined && asOf !== day) ? '; □ is the last day that a figure counts' : ''}.${falls.length > 0 ? ` ▼ Lower than a report said before: ${[...new Set(falls.map(({ figure }) => page.name(figure.document)))].slice(0, 4).join(', ')}.` : ''}</p>`;
}

function pointsOf({ figures }: Fact): Point[] {
  return figures
    .flatMap((figure): Point[] => {
      const { value, published, when } = figure;
      const end = parsePeriod(when ?? '');
      const asOf = end?.unspecified === '' && Number.isFinite(end.end) ? end.end : undefined;
      const day = parsePeriod(published?.replace(/T.*$/, '') ?? '');
      if (value === null || !day || day.unspecified !== '' || !Number.isFinite(day.start)) return [];
      return [{ figure, value, day: day.start, ...(asOf !== undefined && { asOf }) }];
    })
    .toSorted((a, b) => a.day - b.day || a.value - b.value);
}

/** Reports that say the same on one day are one mark; that of one that tells for when it counts. */
function toldOnce(points: readonly Point[]): Point[] {
  const dated = points.toSorted((a, b) => Number(a.asOf !== undefined) - Number(b.asOf !== undefined));
  return [...new Map(dated.map((point) => [`${point.day} ${point.value}`, point])).values()];
}

function titleOf(title: string, points: readonly Point[], falls: readonly Point[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const head = capital(title);
  const way = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'back';
  return `${head}: from ${first.figure.readAs} ${way} to ${last.figure.readAs}${falls.length > 0 && way === 'up' ? ', with a fall in between' : ''}`;
}

/** From each day's highest figure to the next, as steps: a total holds until another is told. */
function steps(points: readonly Point[], x: (day: number) => string, y: (value: number) => string): Markup[] {
  const highest = new Map<number, number>();
  for (const { day, value } of points) highest.set(day, value);
  const ends = [...highest];
  return ends.slice(1).map(([day, value], index) => {
    const [before, from] = ends[index]!;
    return markup`<line class="step" x1="${x(before)}" x2="${x(day)}" y1="${y(from)}" y2="${y(from)}"/><line class="step ${value < from && 'fall'}" x1="${x(day)}" x2="${x(day)}" y1="${y(from)}" y2="${y(value)}"/>`;
  });
}

function mark(
  { figure, day, asOf, value }: Point,
  fell: boolean,
  x: (day: number) => string,
  y: (value: number) => string,
): Markup {
  const at = y(value);
  const isLate = parseFloat(x(day)) > 60;
  const held =
    asOf !== undefined &&
    asOf !== day &&
    markup`<line class="held" x1="${x(asOf)}" x2="${x(day)}" y1="${at}" y2="${at}"/><text class="held" x="${x(asOf)}" y="${at}">□</text>`;
  return markup`${held}<circle class="dot ${fell && 'named'}" cx="${x(day)}" cy="${at}" r="0.34em"/><text class="value ${isLate && 'left'}" x="${x(day)}" dx="${isLate ? '-0.5em' : '0.3em'}" dy="-0.7em" y="${at}">${fell && '▼ '}${figure.readAs}</text>`;
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
