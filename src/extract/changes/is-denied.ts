import type { Sentence } from '../sentence.js';

const groupTags: ReadonlySet<string> = new Set(['adv', 'aux', 'modal', 'to']);

/** "did not rise by 3%", "never fell 5%", "without a rise of 3%": a change that is said not to have happened. */
export function isDenied({ tokens }: Sentence, at: number): boolean {
  for (let before = at - 1; groupTags.has(tokens[before]?.tag ?? ''); before--)
    if (/^(?:not|never|.+n['’]t)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
}
