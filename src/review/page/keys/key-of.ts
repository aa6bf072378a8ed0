/** What of a key press says which key it was. */
interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/**
 * Names that a press may have, likeliest first: what the key writes, then what is printed there on a keyboard of Latin
 * letters, so that Cyrillic and French keyboards have the same keys. None with Ctrl, Alt or the command key, which
 * belong to the browser.
 */
export function keyOf(press: Press): string[] {
  if (press.ctrlKey || press.metaKey || press.altKey) return [];
  const printed = /^(?:Key|Digit|Numpad)(?<sign>[A-Z]|\d)$/.exec(press.code)?.groups?.sign;
  const written = press.key === ' ' ? 'space' : press.key;
  return printed === undefined ? [written] : [written, printed.toLowerCase()];
}
