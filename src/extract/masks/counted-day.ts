import type { Mask } from './mask.js';

const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** "after day seven", "in week three": which one it was, in words. */
export const countedDay: Mask = {
  kind: 'name',
  name: 'day or week by its number, in words',
  trigger: words.split('|'),
  pattern: new RegExp(
    String.raw`(?<=\b(?:day|week|phase|stage|chapter|part|round)\s)(?:${words})\b(?!\s\p{Ll}+s\b)`,
    'giu',
  ),
  examples: { 'On day seven the pier was dry, in week Three the quay.': ['seven', 'Three'] },
  counterexamples: ['That day seven boats sank.', 'Seven days'],
};
