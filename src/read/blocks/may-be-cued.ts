import { furnitureCues, type Cue } from './furniture-cues.js';

/** The cues of one set of flags in one pattern; those that stand where an entry starts are tried there alone. */
function together(cues: readonly Cue[], flags: string, anywhere: boolean): RegExp[] {
  const alike = cues.filter((cue) => cue.pattern.flags === flags && (cue.anywhere ?? false) === anywhere);
  const patterns = alike.map(({ pattern }) => `(?:${pattern.source})`);
  return patterns.length > 0 ? [new RegExp(patterns.join('|'), anywhere ? flags : `${flags}y`)] : [];
}

const gatesOf = (cues: readonly Cue[]): RegExp[] =>
  ['', 'i', 'u', 'iu'].flatMap((flags) =>
    [true, false].flatMap((anywhere) => together(cues, flags, anywhere)),
  );

const gates = gatesOf(furnitureCues.filter(({ digit }) => !digit));
const gatesWithDigit = gatesOf(furnitureCues.filter(({ digit }) => digit));

function opens(gate: RegExp, entry: string): boolean {
  gate.lastIndex = 0;
  return gate.test(entry);
}

/** Whether any cue is in an entry: in most there is none, and trying all of them one after another takes long. */
export function mayBeCued(entry: string): boolean {
  for (const gate of gates) if (opens(gate, entry)) return true;
  if (/\d/.test(entry)) for (const gate of gatesWithDigit) if (opens(gate, entry)) return true;
  return false;
}
