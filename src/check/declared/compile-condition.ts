import { Environment } from '@marcbachmann/cel-js';
import { nearestWord } from '../../model/nearest-word.js';
import { figureFields } from './figure-fields.js';
import type { Figure } from './figure-of.js';

/** What a condition is asked with; `other` only for pairs. */
export interface Asked {
  figure: Figure;
  other?: Figure;
}

/** A fault in a text, `at` characters into it. */
export interface Fault {
  at: number;
  message: string;
}

/** CEL keeps whole numbers and others apart, which would make `2 * other.value` an error. */
const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Reads a condition in CEL and checks its types, so that a misspelt field is told before anything is checked. */
export function compileCondition(
  source: string,
  each: 'figure' | 'pair',
): { holds(asked: Asked): boolean } | Fault {
  const environment = environmentFor(each);
  const { valid, type, error } = environment.check(source);
  if (!valid) return fault(error, source);
  if (type !== 'bool' && type !== 'dyn') return { at: 0, message: `expected true or false, not a ${type}` };
  const run = environment.parse(source);
  return { holds: (asked) => run(asked) === true };
}

function environmentFor(each: 'figure' | 'pair'): Environment {
  const environment = new Environment().registerVariable({ name: 'figure', schema: figureFields });
  if (each === 'pair') environment.registerVariable({ name: 'other', schema: figureFields });
  for (const [sign, work] of Object.entries(operators)) {
    environment.registerOperator(`int ${sign} double: double`, (a, b) => work(Number(a), Number(b)));
    environment.registerOperator(`double ${sign} int: double`, (a, b) => work(Number(a), Number(b)));
  }
  // The library makes the other way round, and "!=", of it.
  environment.registerOperator('int == double: bool', (a, b) => Number(a) === Number(b));
  return environment.registerFunction('abs(double): double', (value: number) => Math.abs(value));
}

function fault(error: unknown, source: string): Fault {
  const { range, summary = String(error) } = error as { range?: { start: number }; summary?: string };
  const unknown = /^(?:No such key|Unknown variable): (.+)$/.exec(summary)?.[1];
  if (unknown === undefined) return { at: range?.start ?? source.length, message: lowered(summary) };
  const nearest = nearestWord(unknown, ['figure', 'other', ...Object.keys(figureFields)]);
  const hint = nearest === undefined || nearest === unknown ? '' : `; did you mean "${nearest}"?`;
  return { at: range?.start ?? 0, message: `there is no "${unknown}"${hint}` };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
