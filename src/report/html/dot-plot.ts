import type { PlottedFigure } from '../../view/metric-view.js';
import { disputes } from './disputes.js';
import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';
import { markup, type Markup } from './markup.js';
import { scaleOf, type Scale } from './scale-of.js';
import { tickLabel } from './tick-label.js';

/** Of one fact, so many rows; the table below has all. */
const mostRows = 24;

/** Heights in em, so that a plot grows with the text in it. */
const rowHeight = 2.9;
const dotAt = 1.95;

/**
 * Who says what of one fact, in the form of a forest plot: a dot for a figure, a bar for a range, an arrow where a bound
 * is open, hollow for "about", a diamond for what is disputed, a bracket around copies, and a band where most
 * independent sources are. Places are in percent and em, so that it fits any width and text of any size.
 */
export function dotPlot(fact: Fact, title: string, page: Edition): Markup | undefined {
  const rows = toldOnce(fact.figures).slice(0, mostRows);
  if (rows.length === 0) return undefined;
  const { consensus } = fact;
  const ends = rows.flatMap(({ low, high, value }) => [low, high, value].filter((end) => end !== null));
  const scale = scaleOf(ends);
  const bottom = rows.length * rowHeight + 0.4;
  return markup`<svg class="dots" width="100%" height="${(bottom + 1.6).toFixed(2)}em" role="img" aria-label="${title}"><title>${title}</title>
${consensus && band(consensus, scale, bottom)}
${scale.ticks.map(
  (tick) =>
    markup`<line class="grid" x1="${scale.at(tick)}" x2="${scale.at(tick)}" y1="0" y2="${bottom.toFixed(2)}em"/><text class="tick" x="${scale.at(tick)}" y="${(bottom + 1.2).toFixed(2)}em">${tickLabel(tick)}</text>`,
)}
${rows.map((figure, index) => row(figure, index, scale, page, isDisputed(figure, fact, page)))}
${brackets(rows)}
</svg>`;
}

/** A report that says the same twice says it once; what can't be read has no place. */
function toldOnce(figures: readonly PlottedFigure[]): PlottedFigure[] {
  const readable = figures.filter(({ low, high, value }) => (value ?? low ?? high) !== null);
  return [...new Map(readable.map((figure) => [`${figure.readAs} ${figure.document}`, figure])).values()];
}

/** Not narrower than can be seen. */
function band({ low, high }: NonNullable<Fact['consensus']>, scale: Scale, bottom: number): Markup {
  const [from, to] = [parseFloat(scale.at(low)), parseFloat(scale.at(high))];
  const width = Math.max(1.2, to - from);
  return markup`<rect class="band" x="${((from + to - width) / 2).toFixed(2)}%" width="${width.toFixed(2)}%" y="0" height="${bottom.toFixed(2)}em"/>`;
}

function row(figure: PlottedFigure, index: number, scale: Scale, page: Edition, disputed: boolean): Markup {
  const top = index * rowHeight;
  const y = `${(top + dotAt).toFixed(2)}em`;
  const name = clipped(page.name(figure.document), 42);
  return markup`<text class="source" x="2.2%" y="${(top + 1.15).toFixed(2)}em">${name}</text><text class="stated" x="99%" y="${(top + 1.15).toFixed(2)}em">${clipped(figure.readAs, 26)}</text>
<line class="rail" x1="2.2%" x2="99%" y1="${y}" y2="${y}"/>${sign(figure, y, scale, disputed)}
`;
}

function sign(figure: PlottedFigure, y: string, scale: Scale, isDisputed: boolean): Markup {
  const { value, low, high, relation } = figure;
  const at = scale.at(value ?? low ?? high ?? 0);
  const kind = `${isDisputed ? 'named' : ''} ${relation === '~' ? 'about' : ''}`;
  if (relation === 'range' && low !== null && high !== null)
    return markup`<line class="range ${kind}" x1="${scale.at(low)}" x2="${scale.at(high)}" y1="${y}" y2="${y}"/>`;
  const arrow = low === null ? '◀' : high === null ? '▶' : undefined;
  if (arrow !== undefined) return markup`<text class="arrow ${kind}" x="${at}" y="${y}">${arrow}</text>`;
  if (isDisputed)
    return markup`<text class="diamond ${kind}" x="${at}" y="${y}">${relation === '~' ? '◇' : '◆'}</text>`;
  return markup`<circle class="dot ${kind}" cx="${at}" cy="${y}" r="0.36em"/>`;
}

/** Named by a finding that says it clashes, and not what most independent sources say. */
function isDisputed({ findings, low, high }: PlottedFigure, { consensus }: Fact, page: Edition): boolean {
  const agrees = consensus && (low ?? -Infinity) <= consensus.high && (high ?? Infinity) >= consensus.low;
  return !agrees && findings.some((id) => disputes(id, page));
}

/** One line beside the rows of copies that stand together, with a tick at each. */
function brackets(rows: readonly PlottedFigure[]): Markup[] {
  const runs: { group: number; first: number; last: number }[] = [];
  for (const [index, { copyGroup }] of rows.entries()) {
    const run = runs.at(-1);
    if (copyGroup === undefined) continue;
    if (run && run.group === copyGroup && run.last === index - 1) run.last = index;
    else runs.push({ group: copyGroup, first: index, last: index });
  }
  const y = (index: number, down: number) => `${(index * rowHeight + down).toFixed(2)}em`;
  return runs
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => {
      const [top, bottom] = [y(first, 0.35), y(last, dotAt + 0.3)];
      return markup`<g class="bracket"><line x1="0.5%" x2="0.5%" y1="${top}" y2="${bottom}"/><line x1="0.5%" x2="1.5%" y1="${top}" y2="${top}"/><line x1="0.5%" x2="1.5%" y1="${bottom}" y2="${bottom}"/></g>`;
    });
}

function clipped(text: string, most: number): string {
  const all = Array.from(text);
  return all.length > most ? `${all.slice(0, most - 1).join('')}…` : text;
}
