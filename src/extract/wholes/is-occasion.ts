import type { Figure } from '../figure.js';

const leadsTo = /\b(?:in|at|over|during|across)\s+(?:the\s+|his\s+|her\s+|their\s+|its\s+)?$/i;

/** "17 goals in 34 games", "900 people in 12 streets": a figure that says over what the one before it was counted. */
export function isOccasion(figure: Figure | undefined, before: Figure | undefined): boolean {
  if (!figure || before?.sentence !== figure.sentence || before.measure !== 'level') return false;
  const words = figure.sentence.text.slice(before.mention.end, figure.relationStart);
  return leadsTo.test(words) && !/[,;:]/.test(words) && before.mention.unit === figure.mention.unit;
}
