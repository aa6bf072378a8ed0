import { scaleLinear } from 'd3-scale';
import type { RunRecord } from '../../model/run-record.js';
import { counted } from '../counted.js';
import { markup, type Markup } from '../html/markup.js';

const panel = { width: 220, height: 120, left: 28, right: 12, top: 26, bottom: 22 };
const columns = 3;
/** Older runs are in the file, and would be too close to each other here. */
const mostRuns = 30;
const mostPanels = 12;

/**
 * Findings to be acted on from run to run: a small panel for all of them and for each rule, on one scale, so that
 * panels can be compared. An SVG drawing that needs no script; undefined before the second run.
 *
 * @param runs of one corpus, the oldest first
 */
export function historyChart(runs: readonly RunRecord[]): Markup | undefined {
  const shown = runs.slice(-mostRuns);
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (!first || !last || shown.length < 2) return undefined;
  const counts = [{ name: 'all', values: shown.map(total) }, ...byRule(shown)];
  const most = Math.max(1, ...counts.flatMap(({ values }) => values));
  const rows = Math.ceil(counts.length / columns);
  const [width, height] = [columns * panel.width, rows * panel.height];
  const title = `${counted(total(last), 'open finding')} on ${last.day}, ${total(first)} on ${first.day}`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="11"><title>${title}</title>${counts.map(
    ({ name, values }, index) =>
      markup`<g transform="translate(${(index % columns) * panel.width} ${Math.floor(index / columns) * panel.height})">${drawn(name, values, most, shown)}</g>`,
  )}</svg>`;
}

function total({ findings }: RunRecord): number {
  return findings.error + findings.warning + findings.info;
}

/** Those with most findings first. */
function byRule(runs: readonly RunRecord[]): { name: string; values: number[] }[] {
  const names = [...new Set(runs.flatMap(({ rules }) => Object.keys(rules)))].sort();
  return names
    .map((name) => ({ name, values: runs.map(({ rules }) => rules[name] ?? 0) }))
    .toSorted((a, b) => Math.max(...b.values) - Math.max(...a.values))
    .slice(0, mostPanels - 1);
}

function drawn(name: string, values: readonly number[], most: number, runs: readonly RunRecord[]): Markup {
  const { width, height, left, right, top, bottom } = panel;
  const x = scaleLinear([0, values.length - 1], [left, width - right]);
  const y = scaleLinear([0, most], [height - bottom, top]);
  const round = (number: number) => Math.round(number * 10) / 10;
  const points = values.map((value, at) => `${round(x(at))},${round(y(value))}`).join(' ');
  const now = values.at(-1) ?? 0;
  return markup`<text x="${left}" y="14" font-weight="600" fill="currentColor">${name}</text>
<line x1="${left}" x2="${width - right}" y1="${round(y(0))}" y2="${round(y(0))}" stroke="currentColor" opacity=".4"/>
<text x="${left - 6}" y="${round(y(0))}" text-anchor="end" fill="currentColor" opacity=".7">0</text>
<text x="${left - 6}" y="${round(y(most)) + 4}" text-anchor="end" fill="currentColor" opacity=".7">${most}</text>
<polyline points="${points}" fill="none" stroke="currentColor" stroke-width="1.5"/>
<circle cx="${round(x(values.length - 1))}" cy="${round(y(now))}" r="3" fill="currentColor"/>
<text x="${width - right}" y="${round(y(now)) - 7}" text-anchor="end" fill="currentColor" font-weight="600">${now}</text>
<text x="${left}" y="${height - 6}" fill="currentColor" opacity=".7">${runs[0]?.day}</text>
<text x="${width - right}" y="${height - 6}" text-anchor="end" fill="currentColor" opacity=".7">${runs.at(-1)?.day}</text>`;
}
