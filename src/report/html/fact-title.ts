import { counted } from '../counted.js';
import { amountInWords } from '../../view/amount-in-words.js';
import { capital } from './capital.js';
import type { Fact } from './facts-of.js';

/** What a plot shows, as a sentence: `Homes flooded: 410 in 2 reports, 437 in 2`. */
export function factTitle({
  title,
  figures,
  documents,
  consensus,
}: Pick<Fact, 'title' | 'figures' | 'documents' | 'consensus'>): string {
  const values = new Map<string, Set<string>>();
  for (const { readAs, document } of figures)
    values.set(readAs, (values.get(readAs) ?? new Set()).add(document));
  const head = capital(title);
  const [first] = values.keys();
  if (values.size === 1) return `${head}: all ${counted(documents.length, 'report')} say ${first ?? ''}`;
  if (values.size <= 4) {
    const told = [...values].map(([value, who]) => `${value} in ${counted(who.size, 'report')}`);
    return `${head}: ${told.join(', ')}`;
  }
  const unit = figures[0]?.unit ?? '1';
  const agreed = consensus && amountInWords((consensus.low + consensus.high) / 2, unit);
  return `${head}: ${values.size} different figures in ${counted(documents.length, 'report')}${agreed ? `, most sources near ${agreed}` : ''}`;
}
