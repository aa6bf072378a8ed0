import type { DocumentMeta } from '../../model/document.js';
import type { Hint } from './hint.js';

type Entry = Record<string, unknown>;

/** https://schema.org/Article and its kin, such as NewsArticle, ReportageNewsArticle and BlogPosting. */
const article = /(?:Article|Report|Posting)$/;

/** More than any page has; a page that nests deeper is not a page. */
const deepest = 8;

/**
 * What a page says of its report in JSON-LD.
 *
 * @param scripts of the type `application/ld+json`; one that is broken says nothing
 */
export function jsonLdHints(scripts: readonly string[]): Hint[] {
  const entries = scripts.flatMap((script) => entriesIn(parse(script), deepest));
  const report = entries.find((entry) => types(entry).some((type) => article.test(type)));
  if (!report) return [];
  const fields: [keyof DocumentMeta, unknown][] = [
    ['title', report.headline ?? report.name],
    ['publisher', nameOf(report.publisher, entries)],
    ['author', nameOf(report.author, entries)],
    ['published', report.datePublished],
    ['url', addressOf(report)],
    ['language', report.inLanguage],
  ];
  return fields.flatMap(([field, value]) =>
    typeof value === 'string' ? [{ field, value, from: 'JSON-LD' }] : [],
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function entriesIn(value: unknown, depth: number): Entry[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => entriesIn(each, depth - 1));
  return [value as Entry, ...entriesIn((value as Entry)['@graph'], depth - 1)];
}

function types(entry: Entry): string[] {
  return [entry['@type']].flat().map(String);
}

/** The name of one or of several; `{"@id": ...}` stands for the entry of that id. */
function nameOf(value: unknown, entries: readonly Entry[]): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const names = value.slice(0, 5).map((each) => nameOf(each, entries));
    return names.filter((name) => name !== undefined).join(', ') || undefined;
  }
  const { name, '@id': id } = value as Entry;
  if (typeof name === 'string') return name;
  const other = entries.find((entry) => entry['@id'] === id && typeof entry.name === 'string');
  return other?.name as string | undefined;
}

/** The page that the report is on: its own address, or that of the entry it is the main one of. */
function addressOf({ url, mainEntityOfPage: page }: Entry): unknown {
  return url ?? (typeof page === 'object' && page !== null ? (page as Entry)['@id'] : page);
}
