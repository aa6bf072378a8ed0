const shown: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
};

/** A key as it stands on a button; the button has the key as its `aria-keyshortcuts`, so it is not read out twice. */
export function KeyCap({ name }: { name: string }) {
  return <kbd aria-hidden="true">{shown[name] ?? name}</kbd>;
}
