import type { Document, DocumentMeta } from '../../model/document.js';
import { frontMatter } from '../front-matter.js';

/** A report of the corpus that a new one repeats. */
export interface SameReport {
  document: Document;
  /**
   * `again`: the same text from the same outlet, as far as is known; `elsewhere`: the same text from another;
   * `changed`: the same address with another text.
   */
  how: 'again' | 'elsewhere' | 'changed';
}

/** Whether a corpus has a report already, by its words or by its address. Copies that were edited are for the check. */
export function sameReport(fresh: Document, documents: readonly Document[]): SameReport | undefined {
  const said = words(fresh);
  const alike = documents.filter((document) => words(document) === said);
  const again = alike.find(({ meta }) => sameOutlet(meta, fresh.meta));
  if (again) return { document: again, how: 'again' };
  if (alike[0]) return { document: alike[0], how: 'elsewhere' };
  const address = addressOf(fresh.meta);
  const changed =
    address === undefined ? undefined : documents.find(({ meta }) => addressOf(meta) === address);
  return changed && { document: changed, how: 'changed' };
}

/** What the report says, without front matter, layout and punctuation. */
function words({ text, blocks }: Document): string {
  return (
    text
      .slice(frontMatter(text)?.body ?? blocks[0]?.start)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

function sameOutlet(a: DocumentMeta, b: DocumentMeta): boolean {
  return (
    a.publisher === undefined ||
    b.publisher === undefined ||
    a.publisher.toLowerCase() === b.publisher.toLowerCase()
  );
}

/** Without what only tells from where a reader came. */
function addressOf({ url }: DocumentMeta): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()])
    if (/^(?:utm_|fbclid|gclid)/.test(name)) searchParams.delete(name);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${searchParams.toString()}`;
}
