import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { stdin } from 'node:process';
import type { Key } from './key.js';

/** A key as `keypress` has it. */
interface Pressed {
  name?: string;
  ctrl?: boolean;
  sequence?: string;
}

/**
 * Hands over keys, one after the other has been done with, until one ends it; so do Ctrl-C and a closed terminal. The
 * terminal is as it was before, also where a key could not be done.
 */
export async function readKeys(done: (key: Key) => Promise<boolean>): Promise<void> {
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    const presses = on(stdin.resume(), 'keypress', { close: ['end'] });
    for await (const [text, { name, ctrl, sequence }] of presses as AsyncIterable<
      [string | undefined, Pressed]
    >) {
      if (ctrl && (name === 'c' || name === 'd')) return;
      if (ctrl) continue;
      for (const key of keysOf(text, name, sequence)) {
        if (await done(key)) return;
      }
    }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/** Esc and a key that is pressed soon after come as one key with Alt. */
function keysOf(text = '', name = '', sequence = ''): Key[] {
  const behind = /^\u001b(?<text>[^\u001bO[])$/u.exec(sequence)?.groups?.text;
  if (behind === undefined) return [keyOf(text, name)];
  return [keyOf('', 'escape'), keyOf(behind, behind === ' ' ? 'space' : name)];
}

/** By what it writes, since a capital is another key; by its name where it writes nothing. */
function keyOf(text: string, name: string): Key {
  const writes = /^[^\p{Cc}\p{Cf}]+$/u.test(text);
  return { name: writes && text !== ' ' ? text : name, text: writes ? text : '' };
}
