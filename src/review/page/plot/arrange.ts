import type { PlottedFigure } from '../../../view/metric-view.js';

export interface PlotRow {
  figure: PlottedFigure;
  /** Where it stands among copies of one text; absent where it is no copy. */
  bracket?: 'first' | 'inner' | 'last';
}

/**
 * Rows of the plot by value, with copies of one text moved together. Where there are too many, those around the named
 * ones stay.
 */
export function arrange(
  figures: readonly PlottedFigure[],
  named: ReadonlySet<string>,
  most: number,
): { rows: PlotRow[]; leftOut: number } {
  const kept = figures.length <= most ? figures : around(figures, named, most);
  const rows = bundled(kept).flatMap((bundle) =>
    bundle.map((figure, at): PlotRow => {
      if (bundle.length === 1) return { figure };
      return { figure, bracket: at === 0 ? 'first' : at === bundle.length - 1 ? 'last' : 'inner' };
    }),
  );
  return { rows, leftOut: figures.length - kept.length };
}

/** Copies of one text in one bundle, where the first of them stands; each other figure alone. */
function bundled(figures: readonly PlottedFigure[]): PlottedFigure[][] {
  const bundles = new Map<number | string, PlottedFigure[]>();
  for (const figure of figures) {
    const key = figure.copyGroup ?? figure.claim;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(figure);
    else bundles.set(key, [figure]);
  }
  return [...bundles.values()];
}

/** The named ones and as many of the nearest in rank as there is room for, in the order in which they came. */
function around(
  figures: readonly PlottedFigure[],
  named: ReadonlySet<string>,
  most: number,
): PlottedFigure[] {
  const ranks = figures.flatMap(({ claim }, at) => (named.has(claim) ? [at] : []));
  const distance = (at: number): number =>
    Math.min(...ranks.map((rank) => Math.abs(rank - at)), figures.length);
  const nearest = figures
    .map((_, at) => ({ at, far: distance(at) }))
    .sort((a, b) => a.far - b.far || a.at - b.at);
  const kept = new Set(nearest.slice(0, most).map(({ at }) => at));
  return figures.filter((_, at) => kept.has(at));
}
