/** A key as the terminal names it: `a`, `N`, `space`, `down`. */
export interface Key {
  name: string;
  /** What it writes; empty for a key that writes nothing. */
  text: string;
}
