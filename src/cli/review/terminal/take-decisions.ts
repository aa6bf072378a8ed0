import type { Decision } from '../../../model/decision.js';
import type { Desk } from './desk.js';

/** Puts decisions beside their findings, whoever made them. */
export function takeDecisions({ items }: Desk, decisions: readonly Decision[]): void {
  const news = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  items.forEach((item, index) => {
    const decision = news.get(item.id);
    if (decision) items[index] = { ...item, decision };
  });
}
