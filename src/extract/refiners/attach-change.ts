import { arrival } from '../changes/arrival.js';
import { followsChange } from '../changes/follows-change.js';
import { changeCues } from '../changes/index.js';
import type { Figure } from '../figure.js';
import { bases } from '../languages/en/directions.js';
import { note } from '../note.js';
import { anyOf } from '../patterns/any-of.js';
import type { Sentence } from '../sentence.js';
import type { Refiner } from './refiner.js';

const lookBack = 6;

function attach(figure: Figure, earlier: readonly Figure[], sentences: readonly Sentence[]): void {
  for (const { find } of changeCues) {
    const read = find(figure, earlier, sentences);
    if (!read) continue;
    figure.measure = 'change';
    figure.direction = read.direction;
    note(figure, attachChange.name, read.did);
    return;
  }
  const reached = arrival(figure, earlier.at(-1));
  if (reached) figure.reached = reached;
}

const basisPattern = new RegExp(String.raw`(?:^|[\s,(])(?<basis>${anyOf(Object.keys(bases))})\b`, 'iu');

const onThe = /^\son\sthe\s(?:year|quarter|month)\b/i;

/** "year on year" behind a change, or behind the last one of a list, holds for all of the list. */
function attachBasis(figure: Figure, next: Figure | undefined): void {
  const { mention, sentence } = figure;
  const behind = sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 60));
  // "0.3% on the month and 3.4% year on year": it has its own.
  if (onThe.test(behind)) return;
  const isList = next !== undefined && next.basis !== undefined && followsChange(next, figure);
  const stated = basisPattern.exec(behind)?.groups?.basis;
  const basis = isList ? next.basis : stated && bases[stated.toLowerCase()];
  if (basis) figure.basis = basis;
}

/** Direction and basis of changes, by ordered cues: "up 4% year on year", "a 5% rise", "£67 more". */
export const attachChange: Refiner = {
  name: 'attach-change',
  refine(figures, { sentences }) {
    figures.forEach((figure, at) => {
      attach(figure, figures.slice(Math.max(0, at - lookBack), at), sentences);
    });
    // From the last to the first, so that a list hands its basis forward to its members.
    for (let at = figures.length - 1; at >= 0; at--) {
      const figure = figures[at];
      if (figure?.measure === 'change') attachBasis(figure, figures[at + 1]);
    }
  },
};
