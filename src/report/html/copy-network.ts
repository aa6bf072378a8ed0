import type { Passage } from '../../model/passage.js';
import { cameFirst } from './came-first.js';
import type { Edition } from './edition.js';
import { markup, type Markup } from './markup.js';

const mostReports = 36;

/** Heights in em, widths in percent. */
const rowHeight = 1.9;
const edgesFrom = 62;
const edgesTo = 97;

/**
 * Reports that share text, in the order of publication and by outlet, each pair joined by a line beside them: the arrow
 * points to the later one where their dates tell, and the thicker the line, the more they share.
 */
export function copyNetwork(passages: readonly Passage[], title: string, page: Edition): Markup {
  const linked = [...new Set(passages.flatMap(({ left, right }) => [left, right]))];
  const outlet = new Map(page.reports.map(({ id, meta }) => [id, meta.publisher ?? id]));
  const first = new Map<string, number>();
  for (const id of linked.toSorted((a, b) => page.order(a) - page.order(b)))
    if (!first.has(outlet.get(id) ?? id)) first.set(outlet.get(id) ?? id, page.order(id));
  const rank = (id: string) => first.get(outlet.get(id) ?? id) ?? 0;
  const rows = linked
    .toSorted((a, b) => rank(a) - rank(b) || page.order(a) - page.order(b))
    .slice(0, mostReports);
  const edges = passages.filter(({ left, right }) => rows.includes(left) && rows.includes(right));
  const y = (id: string) => `${(rows.indexOf(id) * rowHeight + 1.2).toFixed(2)}em`;
  return markup`<svg width="100%" height="${(rows.length * rowHeight + 0.8).toFixed(2)}em" role="img" aria-label="${title}"><title>${title}</title>
${rows.map((id) => markup`<text class="report" x="0" y="${y(id)}">${page.name(id).length > 46 ? `${page.name(id).slice(0, 45)}…` : page.name(id)}</text>`)}
${edges.map((passage, index) => edge(passage, index))}
</svg>`;

  function edge({ left, right, coverage }: Passage, index: number): Markup {
    const [from, to] = page.order(left) <= page.order(right) ? [left, right] : [right, left];
    const isTold = cameFirst(left, right, page) !== undefined;
    const x = `${(edgesFrom + ((index + 1) * (edgesTo - edgesFrom)) / (edges.length + 1)).toFixed(2)}%`;
    const width = (1 + 3 * coverage).toFixed(1);
    return markup`<g class="edge"><line x1="${edgesFrom - 2}%" x2="${x}" y1="${y(from)}" y2="${y(from)}" stroke-width="${width}"/><line x1="${x}" x2="${x}" y1="${y(from)}" y2="${y(to)}" stroke-width="${width}"/><line x1="${edgesFrom - (isTold ? 1 : 2)}%" x2="${x}" y1="${y(to)}" y2="${y(to)}" stroke-width="${width}"/>${isTold && markup`<text class="head" x="${edgesFrom - 2}%" y="${y(to)}">◀</text>`}<text class="share" x="${x}" dx="0.3em" y="${y(to)}">${Math.round(coverage * 100)}%</text></g>`;
  }
}
