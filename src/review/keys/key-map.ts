import { type KeyAction, keyActions } from './key-actions.js';

export interface KeyMap {
  actionOf: ReadonlyMap<string, KeyAction>;
  keysOf: Readonly<Record<KeyAction, readonly string[]>>;
  /** What could not be done of the settings, one line each. */
  problems: readonly string[];
}

const names = Object.keys(keyActions) as KeyAction[];

/**
 * The usual keys with a user's own in their place. A key of one's own takes the place of all usual ones of its action;
 * one that would do two things is told, and its action keeps its usual keys.
 */
export function keyMap(own: Readonly<Record<string, string>>): KeyMap {
  const problems = Object.keys(own)
    .filter((name) => !names.some((known) => known === name))
    .map((name) => `No key can do "${name}": choose one of ${names.join(', ')}.`);
  const wanted = names.filter((name) => own[name] !== undefined);
  const clashing = new Set(wanted.filter((name) => clashOf(name, own) !== undefined));
  problems.push(
    ...[...clashing].map(
      (name) => `The key "${own[name]}" is set for both ${clashOf(name, own)} and ${name}.`,
    ),
  );
  const keysOf = Object.fromEntries(
    names.map((name) => [name, own[name] && !clashing.has(name) ? [own[name]] : keyActions[name].keys]),
  ) as unknown as KeyMap['keysOf'];
  const actionOf = new Map(names.flatMap((name) => keysOf[name].map((key) => [key, name] as const)));
  return { actionOf, keysOf, problems };
}

/** Another action that has the key, by the settings or because it keeps its usual ones. */
function clashOf(name: KeyAction, own: Readonly<Record<string, string>>): KeyAction | undefined {
  const key = own[name]!;
  return names.find((other) => {
    if (other === name) return false;
    return own[other] === undefined
      ? keyActions[other].keys.some((usual) => usual === key)
      : own[other] === key;
  });
}
