import type { Weight } from '../../model/alignment.js';
import { capital } from './capital.js';
import { markup, type Markup } from './markup.js';

/** What evidence is about, for whoever does not know how it is weighed. */
const heads: Readonly<Record<string, string>> = {
  prior: 'To begin with',
  published: 'Publication',
  copy: 'Shared text',
  copied: 'The sentence',
  metric: 'What is measured',
  part: 'Part or whole',
  period: 'Time',
  actor: 'Who did it',
  words: 'Words around it',
};

/** How the evidence adds up that two figures speak of one fact: a bar for each weight, from where the last one ended. */
export function waterfall(weights: readonly Weight[]): Markup {
  let sum = 0;
  const steps = weights.map(({ about, bits, why }) => {
    const from = sum;
    sum += bits;
    return { about, bits, why, from, to: sum };
  });
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const percent = (size: number) => `${((100 * size) / (high - low || 1)).toFixed(1)}%`;
  const zero = percent(-low);
  const bar = (bits: number, from: number, to: number) =>
    markup`<rect class="${bits < 0 ? 'against' : 'for'}" x="${percent(Math.min(from, to) - low)}" y="15%" width="${percent(Math.abs(bits))}" height="70%"/>`;
  return markup`<table class="waterfall"><caption>Evidence that A and B speak of one fact: ${signed(sum)} bits in all; each bit doubles the odds</caption>
<thead><tr><th scope="col">About</th><th scope="col">Why</th><th scope="col" class="number">Bits</th><th scope="col">Adds up</th></tr></thead>
<tbody>${steps.map(
    ({ about, bits, why, from, to }) =>
      markup`<tr><th scope="row">${heads[about] ?? capital(about)}</th><td>${why}</td><td class="number">${signed(bits)}</td>
<td><svg width="100%" height="1em" aria-hidden="true">${bar(bits, from, to)}<line class="axis" x1="${zero}" x2="${zero}" y1="0" y2="100%"/></svg></td></tr>`,
  )}</tbody></table>`;
}

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}
