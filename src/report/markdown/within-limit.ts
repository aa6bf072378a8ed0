import { counted } from '../counted.js';

/** A part of a page that is shown whole or not at all. */
export interface PagePart {
  text: string;
  /** How many findings it shows. */
  findings: number;
  /** Whether it goes on in the list of the part before. */
  continues?: boolean;
}

/** What the last sentence may take. */
const reserve = 200;

/** Parts one after the other, as many as go into so many bytes of UTF-8; then how many findings are missing. */
export function withinLimit(parts: readonly PagePart[], mostBytes: number): string {
  let page = '';
  let bytes = 0;
  for (const [index, { text, continues }] of parts.entries()) {
    const added = `${index === 0 ? '' : continues ? '\n' : '\n\n'}${text}`;
    bytes += Buffer.byteLength(added);
    if (bytes + reserve > mostBytes) return `${page}\n\n${missing(parts.slice(index))}\n`;
    page += added;
  }
  return `${page}\n`;
}

function missing(parts: readonly PagePart[]): string {
  const count = parts.reduce((sum, { findings }) => sum + findings, 0);
  if (count === 0) return 'What else belongs here is too long for a page that GitHub shows.';
  return `${counted(count, 'more finding')} left out: the page would be longer than GitHub shows.`;
}
