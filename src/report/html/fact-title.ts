import type { PlottedFigure } from '../../view/metric-view.js';
import { counted } from '../counted.js';
import { amountInWords } from '../../view/amount-in-words.js';
import { capital } from './capital.js';
import type { Fact } from './facts-of.js';

/** What a plot shows, as a sentence: `Homes flooded: 410 in 2 reports, 437 in 2 reports`. */
export function factTitle({
  title,
  figures,
  documents,
  consensus,
}: Pick<Fact, 'title' | 'figures' | 'documents' | 'consensus'>): string {
  const values = new Map<string, PlottedFigure[]>();
  for (const figure of figures) values.set(figure.readAs, [...(values.get(figure.readAs) ?? []), figure]);
  const head = capital(title);
  if (values.size === 1) {
    const all = documents.length === 2 ? 'both reports' : `all ${counted(documents.length, 'report')}`;
    return `${head}: ${all} say ${inFewWords(figures)}`;
  }
  if (values.size <= 4) {
    const told = [...values.values()].map(
      (own) =>
        `${inFewWords(own)} in ${counted(new Set(own.map(({ document }) => document)).size, 'report')}`,
    );
    return `${head}: ${told.join(', ')}`;
  }
  const unit = figures[0]?.unit ?? '1';
  const agreed = consensus && amountInWords((consensus.low + consensus.high) / 2, unit);
  return `${head}: ${values.size} different figures in ${counted(documents.length, 'report')}${agreed ? `, most sources near ${agreed}` : ''}`;
}

/** As reports write a figure, where all write it alike: `£4.2 million` is shorter than all its zeros. */
function inFewWords([first, ...others]: readonly PlottedFigure[]): string {
  if (!first) return '';
  const isWritten = first.relation === '=' && /\d/.test(first.quote);
  return isWritten && others.every(({ quote }) => quote === first.quote) ? first.quote : first.readAs;
}
