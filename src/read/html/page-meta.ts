import { edtfDate } from '../edtf-date.js';
import type { DocumentMeta } from '../../model/document.js';

type Field = 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language';

/** Names of `<meta>` that say something of the report, the one to be trusted most first. */
const names: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'html:title']],
  ['publisher', ['og:site_name', 'publisher', 'dc.publisher', 'ld:publisher']],
  ['author', ['author', 'dc.creator', 'ld:author']],
  [
    'published',
    [
      'article:published_time',
      'ld:datepublished',
      'datepublished',
      'pubdate',
      'publishdate',
      'dc.date.issued',
      'dc.date',
      'date',
      'html:time',
    ],
  ],
  ['url', ['og:url', 'html:canonical']],
  ['language', ['html:lang']],
];

/** Collects what a page says of itself in its head, and hands it out as fields of a document. */
export class PageMeta {
  readonly #said = new Map<string, string>();

  /** Notes what a name is given as; the first time counts. */
  say(name: string, value: string | undefined): void {
    const key = name.toLowerCase();
    const text = value?.replace(/\s+/g, ' ').trim();
    if (text && !this.#said.has(key)) this.#said.set(key, text);
  }

  /** Notes what a script of type `application/ld+json` says; one that is broken says nothing. */
  sayLinkedData(json: string): void {
    for (const thing of linkedThings(json)) {
      this.say('ld:datepublished', nameOf(thing.datePublished));
      this.say('ld:publisher', nameOf(thing.publisher));
      this.say('ld:author', nameOf(thing.author));
    }
  }

  /** The fields that could be made out. A date is the day where the page was published, whatever its clock said. */
  fields(): DocumentMeta {
    const meta: DocumentMeta = {};
    for (const [field, keys] of names) {
      for (const key of keys) {
        const said = this.#said.get(key);
        const value = said && field === 'published' ? edtfDate(said.slice(0, 10)) : said;
        if (value !== undefined) {
          meta[field] = value;
          break;
        }
      }
    }
    return meta;
  }
}

/** The objects in linked data, those of a graph among them. */
function linkedThings(json: string): Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const top = Array.isArray(parsed) ? parsed : [parsed];
  return top
    .flatMap((thing: unknown) =>
      isRecord(thing) && Array.isArray(thing['@graph']) ? thing['@graph'] : thing,
    )
    .filter(isRecord);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "A. Pell", {"name": "A. Pell"}, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  return isRecord(value) ? nameOf(value.name) : undefined;
}
