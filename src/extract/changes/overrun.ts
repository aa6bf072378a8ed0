import type { Direction } from '../../model/quantity.js';
import type { Figure } from '../figure.js';

const ofBudget = /^\s(?<side>over|above|under|below)\s(?:the\s|its\s|their\s)?(?:budget|estimates?|plan)\b/;

/** "70% over budget": which way a figure went from what had been planned, a level that its report need not state. */
export function overrun({ sentence, mention }: Figure): Direction | undefined {
  if (mention.unit !== '%') return undefined;
  const side = ofBudget.exec(sentence.text.slice(mention.end, mention.end + 30))?.groups?.side;
  if (side === undefined) return undefined;
  return side === 'over' || side === 'above' ? 'up' : 'down';
}
