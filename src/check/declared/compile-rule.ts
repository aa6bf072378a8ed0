import type { Claim } from '../../model/claim.js';
import type { DeclaredRule } from '../../model/declared-rule.js';
import { wildcard } from '../../model/wildcard.js';
import type { Complaint, MetricInput, MetricRule } from '../rule.js';
import { compileCondition, type Asked } from './compile-condition.js';
import { compileMessage } from './compile-message.js';
import { figureOf } from './figure-of.js';

/** What is wrong with a declared rule, and where. */
export interface RuleFault {
  field: 'when' | 'message';
  at: number;
  message: string;
}

/** Makes a rule like ours of one that is data: its condition is asked of each figure, or of each pair that may clash. */
export function compileRule(declared: DeclaredRule): MetricRule | { faults: RuleFault[] } {
  const { id, summary, why, severity, each = 'figure', metric = '*', yieldsTo, examples } = declared;
  const condition = compileCondition(declared.when, each);
  const message = compileMessage(declared.message, each);
  if ('at' in condition || 'at' in message) {
    const faults = [
      ...('at' in condition ? [{ field: 'when' as const, ...condition }] : []),
      ...('at' in message ? [{ field: 'message' as const, ...message }] : []),
    ];
    return { faults };
  }
  const wanted = wildcard(metric);
  return {
    id,
    summary,
    why,
    severity,
    scope: 'metric',
    ...(yieldsTo && { yieldsTo }),
    *check(input): Generator<Complaint> {
      if (!wanted.test(input.metric)) return;
      for (const { asked, claims } of each === 'pair' ? pairs(input) : single(input)) {
        if (condition.holds(asked)) yield { message: message.fill(asked), claims };
      }
    },
    examples,
  };
}

interface Question {
  asked: Asked;
  claims: Claim[];
}

function* single({ claims }: MetricInput): Generator<Question> {
  for (const claim of claims) {
    const figure = figureOf(claim);
    if (figure) yield { asked: { figure }, claims: [claim] };
  }
}

/** Figures of two reports that speak of the same fact, each pair once, in reading order. */
function* pairs({ claims, compare }: MetricInput): Generator<Question> {
  for (const [at, claim] of claims.entries()) {
    for (const rival of claims.slice(at + 1)) {
      const [figure, other] = [figureOf(claim), figureOf(rival)];
      if (!figure || !other || claim.doc === rival.doc || compare(claim, rival).relation !== 'same') continue;
      yield { asked: { figure, other }, claims: [claim, rival] };
    }
  }
}
