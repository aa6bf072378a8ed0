import { plainText } from '../../view/plain-text.js';

/** A name in code type, also where it holds a backtick; safe in a table. */
export function codeSpan(name: string): string {
  const text = plainText(name).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
