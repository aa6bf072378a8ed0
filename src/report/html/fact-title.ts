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
  const groups = [...values.values()];
  const say = groups.every(isWrittenAlike) ? asWritten : asRead;
  if (groups.length === 1) {
    const all = documents.length === 2 ? 'both reports' : `all ${counted(documents.length, 'report')}`;
    return `${head}: ${all} say ${say(figures)}`;
  }
  if (groups.length <= 4) {
    const told = groups.map(
      (own) => `${say(own)} in ${counted(new Set(own.map(({ document }) => document)).size, 'report')}`,
    );
    return `${head}: ${told.join(', ')}`;
  }
  const unit = figures[0]?.unit ?? '1';
  const agreed = consensus && amountInWords((consensus.low + consensus.high) / 2, unit);
  return `${head}: ${values.size} different figures in ${counted(documents.length, 'report')}${agreed ? `, most sources near ${agreed}` : ''}`;
}

/** `£4.2 million` is shorter than all its zeros; but what is to be held against each other is told in one form. */
function isWrittenAlike([first, ...others]: readonly PlottedFigure[]): boolean {
  const isWritten = first?.relation === '=' && /\d/.test(first.quote);
  return isWritten && others.every(({ quote }) => quote === first.quote);
}

function asWritten([first]: readonly PlottedFigure[]): string {
  return first?.quote ?? '';
}

function asRead([first]: readonly PlottedFigure[]): string {
  return first?.readAs ?? '';
}
