import { stdout } from 'node:process';
import type { Rule } from '../check/rule.js';
import { painter } from '../report/painter.js';
import { didYouMean } from './did-you-mean.js';
import { inColour } from './in-colour.js';
import { screenWidth } from './screen-width.js';
import { UsageError } from './usage-error.js';

/** The page about one rule, for the screen. */
export async function explainedRule(id: string, rules: readonly Rule[]): Promise<string> {
  const { explainRule } = await import('../report/explain/explain-rule.js');
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return explainRule(rule, { width: screenWidth(), paint: painter(inColour(stdout)) });
  const known = rules.map((candidate) => candidate.id);
  throw new UsageError(`there is no rule "${id}"`, didYouMean(id, known, 'crossfoot rules lists them.'));
}
