import { hash } from 'node:crypto';

/** Names a list of texts, 32 hexadecimal digits; two lists that differ have two names. */
export function digest(parts: readonly string[]): string {
  // Each with its length, so that no text can pass for the end of the one before it.
  const whole = parts.map((part) => `${part.length}:${part}`).join('');
  return hash('sha256', whole).slice(0, 32);
}
