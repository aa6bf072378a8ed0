/** The heart of a key, and the words that limit it. */
export interface Core {
  core: string;
  limits: string[];
  /** A word behind the figure that has become a part of the core. */
  used?: string;
}
