import { irregularPlurals } from '../languages/en/nouns.js';
import { remember } from './remember.js';

const shortWords: ReadonlySet<string> = new Set([
  'gas',
  'bus',
  'was',
  'has',
  'his',
  'its',
  'yes',
  'gps',
  'plus',
  'ours',
  'aids',
  'sars',
]);

function singular(word: string): string {
  const bare = word.replace(/(?:['’]s|s['’])$/, (end) => (end.startsWith('s') ? 's' : ''));
  const irregular = irregularPlurals.get(bare);
  if (irregular) return irregular;
  if (bare.length < 3 || shortWords.has(bare) || !bare.endsWith('s') || /(?:ss|us|is)$/.test(bare))
    return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|o)es$/.test(bare)) return bare.slice(0, -2);
  return bare.slice(0, -1);
}

/** The singular of a noun in lower case, possessive dropped: "cases" to "case", "people" to "person". */
export const nounLemma = remember(singular);
